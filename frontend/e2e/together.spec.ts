import type { Page } from "@playwright/test";
import { box, openSheet, saved } from "./support/sheet";
import { expect, POLICY, test } from "./support/test";

const CODE = "2-7";
const conflict = (page: Page) => page.getByRole("dialog", { name: "同じ欄をほかの人も書き換えました" });

test("二人が別の欄を書けば両方が残り、同じ欄を書けば選ぶ画面になり、記録が残る", async ({ as }) => {
  const one = await as("coordinator");
  const other = await as("coordinator2");
  await openSheet(one, CODE);
  await openSheet(other, CODE);

  await test.step("別の欄：相手の文を取り込んで、自分の文も保存する", async () => {
    await box(one, "目標").fill("勉強会を年3回以上開く");
    await saved(one);
    await box(other, "課題").fill("会場が足りない");
    await saved(other);
    await expect(box(other, "目標")).toHaveValue("勉強会を年3回以上開く");
    await expect(other.getByText(/が「目標」を変更しました/)).toBeVisible();
    await one.reload();
    await expect(box(one, "課題")).toHaveValue("会場が足りない");
  });

  await test.step("同じ欄：三つを見比べて、まとめて書き直す", async () => {
    await box(one, "目標").fill("勉強会を年4回以上開く");
    await saved(one);
    await box(other, "目標").fill("勉強会を年5回以上開く");
    const dialog = conflict(other);
    await expect(dialog.getByRole("region", { name: "自分" })).toContainText("年5回");
    await expect(dialog.getByRole("region", { name: /^相手/ })).toContainText("年4回");
    await expect(dialog.getByRole("region", { name: "元" })).toContainText("年3回");
    await expect(dialog.locator("ins")).toHaveText(["5", "4"]);
    await dialog.getByRole("radio", { name: "まとめて書き直す" }).check();
    await dialog.getByRole("textbox").fill("勉強会を年4回、できれば5回開く");
    await dialog.getByRole("button", { name: "選んだ内容で保存する" }).click();
    await expect(dialog).toBeHidden();
    await saved(other);
    await expect(box(other, "目標")).toHaveValue("勉強会を年4回、できれば5回開く");
  });

  await test.step("もう一方も古い版に書き、相手のものを使う", async () => {
    await box(one, "目標").fill("勉強会を年6回以上開く");
    await conflict(one).getByRole("radio", { name: "相手のものを使う" }).check();
    await conflict(one).getByRole("button", { name: "選んだ内容で保存する" }).click();
    await expect(box(one, "目標")).toHaveValue("勉強会を年4回、できれば5回開く");
    await expect(box(one, "課題")).toHaveValue("会場が足りない");
  });

  await test.step("だれが何をどう変えたかが、変更履歴に残る", async () => {
    const subject = `initiatives/${CODE}/cycles/2024`;
    const answer = await one.request.get(`/api/v1/policies/${POLICY}/ledger`, { params: { subject } });
    const { items } = (await answer.json()) as { items: Entry[] };
    const goals = items.flatMap(({ actor, changes }) =>
      changes
        .filter(({ pointer }) => pointer === "/plan/goal")
        .map(({ before, after }) => ({ channel: actor.channel, who: actor.name, before, after })),
    );
    expect(goals.map(({ before, after }) => [before, after])).toEqual([
      [null, "勉強会を年3回以上開く"],
      ["勉強会を年3回以上開く", "勉強会を年4回以上開く"],
      ["勉強会を年4回以上開く", "勉強会を年4回、できれば5回開く"],
    ]);
    expect(goals[0]?.who).toBeTruthy();
    expect(goals[1]?.who).toBe(goals[0]?.who);
    expect(goals[2]?.who).not.toBe(goals[0]?.who);
  });
});

type Entry = {
  actor: { name: string; channel: string };
  changes: { pointer: string; before: string | null; after: string | null }[];
};
