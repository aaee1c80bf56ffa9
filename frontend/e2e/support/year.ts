import type { Page } from "@playwright/test";
import { expectNothingFound } from "./axe";
import { box, openSheet, saved, sheetPath } from "./sheet";
import { expect, POLICY } from "./test";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const inDialog = (page: Page, name: string | RegExp) =>
  page.getByRole("dialog").getByRole("button", { name });

/** One initiative's year, as it is played. */
export type Year = {
  code: string;
  fiscalYear: number;
  goal: string;
  /** Rows as they stand in the office's spreadsheet. */
  rows: string;
  /** What the system has to propose. */
  proposal: string;
  rating: string;
  nextYear: string;
  /** What the approved sheet of the year before wanted, and what became of it. */
  carried?: { text: string; outcome: string; reason?: string };
};

/** Opens the sheet, sees what last year handed on, and confirms the plan. */
export async function plan(page: Page, { code, fiscalYear, goal, carried }: Year): Promise<void> {
  await openSheet(page, code, fiscalYear);
  if (carried) {
    await expect(page.getByRole("complementary", { name: /引き継ぎ/ })).toContainText(carried.text);
    await expect(box(page, "実施内容")).toHaveValue(carried.text);
  }
  await box(page, "目標").fill(goal);
  await saved(page);
  await button(page, "計画を確定する").click();
  await expect(button(page, "評価を始める")).toBeVisible();
}

/** Pastes the rows from a spreadsheet, looks at the preview and takes them in. */
export async function record(page: Page, { code, fiscalYear, rows }: Year): Promise<void> {
  await page.goto(`/${POLICY}/activities?fy=${fiscalYear}&initiative=${code}`);
  await button(page, "表から貼り付ける").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "貼り付ける行" }).fill(rows);
  await inDialog(page, "確かめる").click();
  await inDialog(page, /行を取り込む$/).click();
  await expect(page.getByText(/件を実施記録に取り込みました/)).toBeVisible();
  await expect(dialog).toBeHidden();
}

/** Reads the proposal, rates, and writes what follows from the year. */
export async function evaluate(page: Page, year: Year): Promise<void> {
  await openSheet(page, year.code, year.fiscalYear);
  await button(page, "評価を始める").click();
  await expect(page.getByRole("complementary", { name: "評価の案" })).toContainText(year.proposal);
  await page.getByRole("radio", { name: new RegExp(year.rating) }).check();
  await box(page, "自己評価の理由").fill("実施記録のとおり。");
  await box(page, "分析").fill("関係者の協力が得られた。");
  if (year.carried) {
    await page.getByRole("radio", { name: year.carried.outcome, exact: true }).check();
    if (year.carried.reason) await box(page, "一部実施・見送りの理由").fill(year.carried.reason);
  }
  await box(page, "次年度への反映").fill(year.nextYear);
  await saved(page);
  await expectNothingFound(page);
}

export async function submit(page: Page): Promise<void> {
  await button(page, "提出する").click();
  await inDialog(page, "提出する").click();
  await expect(page.getByText("提出済みのため、書き換えられません")).toBeVisible();
}

export async function sendBack(page: Page, { code, fiscalYear }: Year, reason: string): Promise<void> {
  await page.goto(sheetPath(code, fiscalYear));
  await button(page, "差し戻す").click();
  await page.getByRole("dialog").getByRole("textbox").fill(reason);
  await inDialog(page, "差し戻す").click();
  await expect(page.getByText("差し戻されました")).toBeVisible();
}

export async function approve(page: Page, { code, fiscalYear }: Year): Promise<void> {
  await page.goto(sheetPath(code, fiscalYear));
  await button(page, "承認する").click();
  await expect(page.getByText("承認済みのため、書き換えられません")).toBeVisible();
}
