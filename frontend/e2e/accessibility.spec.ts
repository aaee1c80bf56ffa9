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
