import type { Page } from "@playwright/test";
import { expectNothingFound } from "./support/axe";
import { addItems, button, dialog, hold, item, itemsSaved, meetingOf, openMeeting } from "./support/meeting";
import { picture } from "./support/picture";
import { expect, POLICY, test } from "./support/test";

test.use({ actionTimeout: 15_000 });

test("二人で同時に会議録を取っても、どちらの記録もなくならない", async ({ as }) => {
  const one = await as("coordinator");
  const other = await as("coordinator2");
  const meeting = await meetingOf(one, "ict", "2025-09-12");
  await addItems(one, meeting, [{ title: "議題その一" }, { title: "議題その二" }]);
  await hold(one, meeting);
  await openMeeting(one, meeting);
  await openMeeting(other, meeting);
  const summary = (page: Page, title: string) => item(page, new RegExp(title)).getByLabel("審議の概要");

  await summary(one, "議題その一").fill("担当者Aが書いた概要");
  await summary(other, "議題その二").fill("担当者Bが書いた概要");
  await item(other, /議題その一/)
    .getByText("了承", { exact: true })
    .click();
  await itemsSaved(one, "議題その一");
  await itemsSaved(other, "議題その二");
  await itemsSaved(other, "議題その一");

  await summary(one, "議題その二").fill("担当者Aの見方");
  const conflict = one.getByRole("dialog", { name: "同じ欄をほかの人も書き換えました" });
  await expect(conflict).toContainText("担当者Bが書いた概要");
  await conflict.getByText("まとめて書き直す").click();
  await conflict.getByRole("button", { name: "選んだ内容で保存する" }).click();
  await itemsSaved(one, "議題その二");

  await one.reload();
  await expect(summary(one, "議題その一")).toHaveValue("担当者Aが書いた概要");
  await expect(summary(one, "議題その二")).toHaveValue(/担当者Aの見方[\s\S]*担当者Bが書いた概要/);
  await expect(item(one, /議題その一/).getByRole("radio", { name: "了承" })).toBeChecked();
});

test("非公開の会議と議題は、閲覧者のどの画面にも出ない", async ({ as }) => {
  const page = await as("coordinator");
  const viewer = await as("viewer");
  const reason = { openToPublic: false, notPublicReason: "個人に関する情報を扱うため" };
  const open = await meetingOf(page, "discharge", "2025-10-10");
  await addItems(page, open, [{ title: "公開の議題" }, { title: "内密の議題", ...reason }]);
  const closed = await meetingOf(page, "discharge", "2025-11-14", reason);
  await addItems(page, closed, [{ title: "内密の会議の議題" }]);

  await openMeeting(page, open);
  await expect(item(page, /内密の議題/)).toContainText("非公開");
  await openMeeting(viewer, open);
  await expect(item(viewer, /公開の議題/)).toBeVisible();
  await expect(viewer.getByText("内密")).toHaveCount(0);
  await expect(button(viewer, "招集する")).toHaveCount(0);
  await viewer.goto(`/${POLICY}/meetings/${open}/packet`);
  await expect(viewer.getByText("公開の議題").first()).toBeVisible();
  await expect(viewer.getByText("内密")).toHaveCount(0);
  await viewer.goto(`/${POLICY}/committees/discharge?fy=2025`);
  await expect(viewer.getByRole("link", { name: /第1回/ }).first()).toBeVisible();
  await expect(viewer.getByRole("link", { name: /第2回/ })).toHaveCount(0);
  await viewer.goto(`/${POLICY}/meetings/${closed}`);
  await expect(viewer.getByText(/見つかりません/).first()).toBeVisible();
});

test("会議の画面も、事務のPCでもスマートフォンでも横にはみ出さず、誰にでも使える", async ({ as }) => {
  const page = await as("coordinator");
  const meeting = await meetingOf(page, "daily-care", "2025-07-11");
  await addItems(page, meeting, [
    { title: "多職種連携研修の実施方法について" },
    { title: "事例の検討", openToPublic: false, notPublicReason: "個人に関する情報を扱うため" },
  ]);
  await hold(page, meeting);
  for (const [path, name] of [
    ["committees?fy=2025", "会議"],
    ["committees/daily-care?fy=2025", "日常療養・多職種連携研修部会"],
    [`meetings/${meeting}`, "令和7年度 第1回"],
    [`meetings/${meeting}/packet?edition=PUBLIC`, "次第"],
    [`meetings/${meeting}/minutes`, "会議録"],
  ] as const) {
    await page.goto(`/${POLICY}/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    await picture(page, path.replace(/\?.*/, "").replace(meeting, "one").replaceAll("/", "-"));
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectNothingFound(page);
  }
  await page.goto(`/${POLICY}/meetings/${meeting}`);
  for (const name of ["議題を加える", "宿題を加える", "参加者を加える", "資料を加える", "次回の会議を作る"]) {
    await button(page, name).first().click();
    await expect(dialog(page)).toBeVisible();
    await picture(page, `meeting-${name}`, false);
    await expectNothingFound(page);
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  }
});
