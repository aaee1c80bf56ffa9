import { FOLDER, picture } from "./support/picture";
import { box, judge, openSheet, saved } from "./support/sheet";
import { expect, POLICY, test } from "./support/test";

const PLAN =
  "多職種がたがいの仕事を知る機会が少ない。とくに訪問看護と居宅介護支援のあいだで、退院前の情報が届くのが遅い。";

test("どの画面も、事務のPCでもスマートフォンでも横にはみ出さない", async ({ page, as }) => {
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "サインインする" })).toBeVisible();
  await picture(page, "sign-in");

  const signedIn = await as("coordinator");
  await signedIn.goto(`/${POLICY}/board?fy=2024`);
  await expect(signedIn.getByRole("link", { name: /①－１.*PDCAシート/ })).toBeVisible();
  await picture(signedIn, "board");

  await signedIn.goto(`/${POLICY}/initiatives/2-7`);
  await expect(signedIn.getByRole("heading", { level: 1 })).toContainText("②－７");
  await picture(signedIn, "initiative");

  for (const [address, name] of [
    ["work", "今日やること"],
    ["activities?fy=2026&initiative=1-3", "実施記録"],
    ["settings", "設定"],
  ] as const) {
    await signedIn.goto(`/${POLICY}/${address}`);
    await expect(signedIn.getByRole("heading", { level: 1 })).toContainText(name);
    await picture(signedIn, address.replace(/\?.*/, ""));
  }
  await signedIn.goto(`/${POLICY}/activities?fy=2026&initiative=1-3`);
  await signedIn.getByRole("button", { name: "実施記録を残す", exact: true }).first().click();
  await picture(signedIn, "activity-entry", false);
});

test("PDCAシートと選ぶ画面も横にはみ出さず、A4に刷れる", async ({ as }) => {
  const page = await as("coordinator");
  const other = await as("coordinator2");
  await openSheet(page, "2-10", 2024);
  await box(page, "現状と課題").fill(PLAN.repeat(6));
  await box(page, "目標").fill("退院前の情報が、退院の3日前までに届く。");
  await box(page, "次年度への反映").fill("様式を一つにし、研修を年2回にする。");
  await saved(page);

  await openSheet(page, "2-10", 2025);
  await openSheet(other, "2-10", 2025);
  await box(page, "現状と課題").fill(PLAN.repeat(3));
  await box(page, "中間の実績").fill("研修を1回開き、32人が参加した。\nアンケートの回答は28人。");
  await saved(page);
  await picture(page, "sheet");

  await box(other, "現状と課題").fill(PLAN.replace("少ない", "足りない").repeat(3));
  await expect(other.getByRole("dialog")).toBeVisible();
  await other.getByRole("radio", { name: "まとめて書き直す" }).check();
  await picture(other, "conflict", false);

  const reader = await as("viewer");
  await openSheet(reader, "2-10", 2025);
  await picture(reader, "sheet-reading");

  await page.setViewportSize({ width: 1366, height: 768 });
  const pdf = await page.pdf({ path: `${FOLDER}/sheet.pdf`, preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

test("差し戻されたシートと、理由をたずねる画面と、変更履歴も横にはみ出さない", async ({ as }) => {
  const page = await as("manager");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const explain = async (reason: string, name: string) => {
    await page.getByRole("dialog").getByRole("textbox").fill(reason);
    await page.getByRole("dialog").getByRole("button", { name }).click();
  };
  await openSheet(page, "2-11", 2026);
  await box(page, "目標").fill(PLAN.repeat(3));
  await press("計画を確定する");
  await press("計画を直す");
  await explain("予算が減ったため", "計画を直す");
  await box(page, "目標").fill(PLAN.repeat(3).replace("少ない", "足りない"));
  await saved(page);
  await press("評価を始める");
  await judge(page);
  await press("提出する");
  await page.getByRole("dialog").getByRole("button", { name: "提出する" }).click();
  await expect(page.getByText("提出した人は承認できません")).toBeVisible();
  await picture(page, "sheet-submitted", false);
  await press("差し戻す");
  await picture(page, "sheet-reason", false);
  await explain("分析に、配布した部数と、前の年度との比べを書いてください。", "差し戻す");
  await expect(page.getByText("差し戻されました")).toBeVisible();
  await press("変更履歴を開く");
  await expect(page.getByRole("list", { name: "変更履歴" })).toBeVisible();
  await picture(page, "sheet-returned");

  await page.goto(`/${POLICY}/board?fy=2026`);
  await expect(page.getByText("差し戻し", { exact: true })).toBeVisible();
  await picture(page, "board-returned");
});
