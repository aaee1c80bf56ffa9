import { expect, type Page } from "@playwright/test";
import { POLICY } from "./test";

export const sheetPath = (code: string, fiscalYear = 2024) =>
  `/${POLICY}/initiatives/${code}/cycles/${fiscalYear}`;

export const boxLabels = [
  "現状と課題",
  "目標",
  "実施内容",
  "中間の実績",
  "年度末の実績",
  "自己評価の理由",
  "分析",
  "会議の意見",
  "課題",
  "対応策",
  "次年度への反映",
];

/** The texts that break naive programs: outside the BMP, variants, circled numbers, line breaks, length. */
export const hardText =
  `髙橋さんと𠮷野さん、①－３と（旧）ク。\n二行目\n\n四行目${"在宅医療と介護の連携。".repeat(460)}`.slice(
    0,
    5_001,
  );

export const box = (page: Page, label: string) => page.getByRole("textbox", { name: label, exact: true });

/** As toHaveValue, but a failure does not print 5,000 characters. */
export const holds = (page: Page, label: string, text: string) =>
  expect.poll(async () => (await box(page, label).inputValue()) === text, { message: label }).toBe(true);

export const saved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: /^保存しました \d\d:\d\d$/ })).toBeVisible();

export async function openSheet(page: Page, code: string, fiscalYear = 2024): Promise<void> {
  await page.goto(sheetPath(code, fiscalYear));
  await expect(page.getByRole("heading", { level: 2, name: "改善" })).toBeVisible();
}

/** What a submission needs of a person: a rating, and why there is no result where nothing was recorded. */
export async function judge(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /達成できた/ }).check();
  await page.getByRole("button", { name: "実績を直す" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "値がない", exact: true }).check();
  await dialog.getByRole("radio", { name: "未測定" }).check();
  await dialog.getByRole("button", { name: "保存する" }).click();
  await expect(dialog).toBeHidden();
  await saved(page);
}
