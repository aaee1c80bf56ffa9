import { expectNothingFound } from "./support/axe";
import { box, openSheet, saved } from "./support/sheet";
import { expect, POLICY, test } from "./support/test";

test("サインインの画面に、axeで見つかる問題がない", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "サインインする" })).toBeVisible();
  await expectNothingFound(page);
});

test("進捗一覧に、axeで見つかる問題がない", async ({ as }) => {
  const page = await as("coordinator");
  await page.goto(`/${POLICY}/board?fy=2024`);
  await expect(page.getByRole("link", { name: /①－１.*PDCAシート/ })).toBeVisible();
  await expectNothingFound(page);
});

test("取組に、axeで見つかる問題がない", async ({ as }) => {
  const page = await as("coordinator");
  await page.goto(`/${POLICY}/initiatives/2-7`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("②－７");
  await expectNothingFound(page);
});

test("今日やること・実施記録・設定の画面に、axeで見つかる問題がない", async ({ as }) => {
  const page = await as("manager");
  for (const [address, title] of [
    ["work", "今日やること"],
    ["activities?fy=2026&initiative=1-3", "実施記録"],
    ["settings", "設定"],
  ]) {
    await page.goto(`/${POLICY}/${address}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title ?? "");
    await expectNothingFound(page);
  }
});

test("実施記録を残す画面と貼り付ける画面に、axeで見つかる問題がない", async ({ as }) => {
  const page = await as("coordinator");
  for (const name of ["実施記録を残す", "表から貼り付ける"]) {
    await page.goto(`/${POLICY}/activities?fy=2026&initiative=1-3`);
    await page.getByRole("button", { name, exact: true }).first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNothingFound(page);
  }
});

test("書く人と読む人のPDCAシートに、axeで見つかる問題がない", async ({ as }) => {
  for (const username of ["coordinator", "viewer"]) {
    const page = await as(username);
    await openSheet(page, "2-8");
    await expectNothingFound(page);
  }
});

test("同じ欄を選ぶ画面に、axeで見つかる問題がない", async ({ as }) => {
  const one = await as("coordinator");
  const other = await as("coordinator2");
  await openSheet(one, "2-9");
  await openSheet(other, "2-9");
  await box(one, "目標").fill("医療職と介護職の顔の見える関係をつくる");
  await saved(one);
  await box(other, "目標").fill("医療職と福祉職の顔の見える関係を広げる");
  const dialog = other.getByRole("dialog");
  await dialog.getByRole("radio", { name: "まとめて書き直す" }).check();
  await expectNothingFound(other);
});
