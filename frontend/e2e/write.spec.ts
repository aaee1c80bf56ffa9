import { killAndStartAgain, passwordOf } from "./support/product";
import { box, boxLabels, hardText, holds, openSheet, saved } from "./support/sheet";
import { expect, POLICY, test } from "./support/test";

const texts = boxLabels.map(
  (label, index) => [label, index === 0 ? hardText : `${label}：髙𠮷①（旧）ク\n二行目`] as const,
);

test("担当者が令和6年度の③－１を開いて四つの部を書き、読み込み直しても、強制終了のあとでも残っている", async ({
  page,
}) => {
  expect([...hardText]).toHaveLength(5_000);

  await test.step("サインインして進捗一覧から開く", async () => {
    await page.goto(`/${POLICY}/board?fy=2024`);
    await page.getByLabel("利用者名").fill("coordinator");
    await page.getByLabel("パスワード").fill(passwordOf("coordinator"));
    await page.getByRole("button", { name: "サインインする" }).click();
    await page.getByRole("link", { name: /③－１.*PDCAシート/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("③－１");
    await expect(page.getByText("講座満足度 81％")).toBeVisible();
  });

  await test.step("書いて、保存を確かめる", async () => {
    for (const [label, text] of texts) await box(page, label).fill(text);
    await page.getByRole("radio", { name: "拡充" }).check();
    await saved(page);
  });

  const seeAll = async () => {
    for (const [label, text] of texts) await holds(page, label, text);
    await expect(page.getByRole("radio", { name: "拡充" })).toBeChecked();
  };

  await test.step("読み込み直す", async () => {
    await page.reload();
    await seeAll();
  });

  await test.step("最後の保存の直後に強制終了して、また始める", async () => {
    await box(page, "分析").fill("終了の直前に書いた文");
    await saved(page);
    await killAndStartAgain();
    await page.reload();
    await expect(box(page, "分析")).toHaveValue("終了の直前に書いた文");
    await holds(page, "現状と課題", hardText);
  });

  await test.step("一覧にも進みぐあいが出る", async () => {
    await page.getByRole("navigation", { name: "現在位置" }).getByRole("link", { name: "進捗一覧" }).click();
    await expect(page.getByRole("row", { name: /③－１/ })).toContainText("計画記入済み");
  });
});

test("前年度の文を横に見て、空の欄に写して書きはじめる", async ({ as }) => {
  const page = await as("coordinator");
  await openSheet(page, "1-3", 2024);
  await box(page, "目標").fill("多職種研修を年2回開く");
  await box(page, "次年度への反映").fill("会場を駅前にする");
  await saved(page);
  await openSheet(page, "1-3", 2025);
  await expect(page.getByRole("complementary", { name: /引き継ぎ/ })).toContainText("会場を駅前にする");
  await page.getByRole("button", { name: /写して書きはじめる\s*（目標）/ }).click();
  await expect(box(page, "目標")).toHaveValue("多職種研修を年2回開く");
  await saved(page);
});
