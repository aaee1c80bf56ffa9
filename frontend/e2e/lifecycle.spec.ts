import type { Page } from "@playwright/test";
import { expectNothingFound } from "./support/axe";
import { passwordOf } from "./support/product";
import { box, judge, openSheet, saved, sheetPath } from "./support/sheet";
import { expect, POLICY, test } from "./support/test";

const CODE = "1-2";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const inDialog = (page: Page, name: string) => page.getByRole("dialog").getByRole("button", { name });

async function submit(page: Page): Promise<void> {
  await button(page, "提出する").click();
  await inDialog(page, "提出する").click();
  await expect(page.getByText("提出済みのため、書き換えられません")).toBeVisible();
}

test("担当者が計画を確定して評価まで書いて提出し、差し戻されて直し、管理職が承認する", async ({ as }) => {
  const coordinator = await as("coordinator");
  const manager = await as("manager");
  await openSheet(coordinator, CODE);

  await test.step("計画を書き、保存を待たずに確定する", async () => {
    await box(coordinator, "目標").fill("事業所一覧を年1回配布する");
    await button(coordinator, "計画を確定する").click();
    await expect(button(coordinator, "評価を始める")).toBeVisible();
    await expect(box(coordinator, "目標")).toHaveValue("事業所一覧を年1回配布する");
    await expect(box(coordinator, "目標")).not.toBeEditable();
  });

  await test.step("理由を書いて、確定した計画を直す", async () => {
    await button(coordinator, "計画を直す").click();
    await inDialog(coordinator, "計画を直す").click();
    await expect(coordinator.getByText("理由を入力してください。")).toBeVisible();
    await coordinator.getByRole("dialog").getByRole("textbox").fill("予算が増えたため");
    await inDialog(coordinator, "計画を直す").click();
    await box(coordinator, "目標").fill("事業所一覧を年2回配布する");
    await saved(coordinator);
  });

  await test.step("評価を書いて提出する", async () => {
    await button(coordinator, "評価を始める").click();
    await box(coordinator, "分析").fill("2回配布した。");
    await saved(coordinator);
    await judge(coordinator);
    await submit(coordinator);
    await expect(button(coordinator, "承認する")).toBeHidden();
  });

  await test.step("管理職が理由を書いて差し戻す", async () => {
    await manager.goto(sheetPath(CODE));
    await expect(button(manager, "承認する")).toBeVisible();
    await button(manager, "差し戻す").click();
    await manager.getByRole("dialog").getByRole("textbox").fill("分析に部数を入れてください");
    await inDialog(manager, "差し戻す").click();
    await expect(manager.getByText("差し戻されました")).toBeVisible();
  });

  await test.step("担当者には一覧でもシートでも分かり、直して提出し直す", async () => {
    await coordinator.goto(`/${POLICY}/board?fy=2024`);
    await expect(coordinator.getByRole("row", { name: /①－２/ })).toContainText("差し戻し");
    await openSheet(coordinator, CODE);
    await expect(coordinator.getByText("分析に部数を入れてください")).toBeVisible();
    await expectNothingFound(coordinator);
    await box(coordinator, "分析").fill("2回、計1,200部を配布した。");
    await submit(coordinator);
    await expect(coordinator.getByText("差し戻されました")).toBeHidden();
  });

  await test.step("管理職が承認する", async () => {
    await manager.goto(sheetPath(CODE));
    await button(manager, "承認する").click();
    await expect(manager.getByText("承認済みのため、書き換えられません")).toBeVisible();
    await expect(button(manager, "承認を取り消して直す")).toBeVisible();
  });

  await test.step("変更履歴に、だれが何をなぜしたかが新しい順に残る", async () => {
    await button(manager, "変更履歴を開く").click();
    const entries = manager.getByRole("list", { name: "変更履歴" }).getByRole("listitem");
    await expect(entries.first()).toContainText("承認しました");
    const texts = await entries.allTextContents();
    const inOrder = [
      "承認しました",
      "提出しました",
      "1,200部",
      "差し戻しました理由：分析に部数を入れてください",
      "提出しました",
      "評価を始めました",
      "理由：予算が増えたため",
      "計画を確定しました",
    ];
    const found: number[] = [];
    for (const words of inOrder) {
      found.push(texts.findIndex((text, at) => at > (found.at(-1) ?? -1) && text.includes(words)));
    }
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found).not.toContain(-1);
    await expectNothingFound(manager);
  });
});

test("自分で提出した管理職には、承認できないわけを示す", async ({ as }) => {
  const manager = await as("manager");
  await openSheet(manager, "3-3", 2026);
  for (const name of ["計画を確定する", "評価を始める"]) await button(manager, name).click();
  await judge(manager);
  await submit(manager);
  await expect(manager.getByText("提出した人は承認できません")).toBeVisible();
  await expect(button(manager, "承認する")).toBeHidden();
});

test("同じブラウザーでほかの人がサインインしたら、その人の名前では保存しない", async ({ as }) => {
  const page = await as("coordinator");
  await openSheet(page, "3-2", 2026);
  await page.request.post("/api/v1/session", {
    form: { username: "manager", password: passwordOf("manager") },
    headers: { Origin: new URL(page.url()).origin },
  });
  await box(page, "目標").fill("担当者が書いた文");
  const dialog = page.getByRole("dialog", { name: "もう一度サインインしてください" });
  await expect(dialog).toContainText("ほかの人がサインインしました");
  await dialog.getByLabel("パスワード").fill(passwordOf("coordinator"));
  await dialog.getByRole("button", { name: "サインインする" }).click();
  await saved(page);
  await expect(box(page, "目標")).toHaveValue("担当者が書いた文");
});
