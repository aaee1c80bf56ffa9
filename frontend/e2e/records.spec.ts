import type { Page } from "@playwright/test";
import { openSheet } from "./support/sheet";
import { expect, POLICY, test } from "./support/test";

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const records = (page: Page) => page.goto(`/${POLICY}/activities?fy=2025&initiative=2-8`);

test("実施記録を残し、写し、直し、消すと、シートの実績が変わる", async ({ as }) => {
  const page = await as("coordinator");
  const dialog = page.getByRole("dialog");
  await records(page);

  await test.step("キーボードから少ない入力で残す", async () => {
    await button(page, "実施記録を残す").first().click();
    const date = dialog.getByRole("textbox", { name: /日付/ });
    await expect(date).toBeFocused();
    await date.fill("６／１８");
    await dialog.getByRole("radio", { name: "周知" }).check();
    await dialog.getByLabel(/名称/).first().fill("広報への掲載");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/保存しました：②－８/)).toBeVisible();
    await expect(page.getByRole("row", { name: /2025\/6\/18.*広報への掲載/ })).toContainText("普及啓発");
  });

  await test.step("写して、日付だけを変えて残す", async () => {
    await button(page, /^ほかの操作：.*広報への掲載/).click();
    await page.getByRole("menuitem", { name: "写して新しく残す" }).click();
    await dialog.getByRole("textbox", { name: /日付/ }).fill("9/10");
    await dialog.getByRole("button", { name: "保存する" }).click();
    await expect(page.getByRole("row", { name: /2025\/9\/10/ })).toBeVisible();
  });

  await test.step("直す", async () => {
    await page
      .getByRole("row", { name: /2025\/9\/10/ })
      .getByRole("button", { name: /^直す/ })
      .click();
    await dialog.getByLabel(/名称/).first().fill("説明会での周知");
    await dialog.getByRole("button", { name: "保存する" }).click();
    await expect(page.getByRole("row", { name: /2025\/9\/10.*説明会での周知/ })).toBeVisible();
  });

  await test.step("消す", async () => {
    const row = page.getByRole("row", { name: /2025\/6\/18/ });
    await row.getByRole("button", { name: /^ほかの操作/ }).click();
    await page.getByRole("menuitem", { name: "消す" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "消す" }).click();
    await expect(row).toBeHidden();
  });

  await test.step("シートには残った記録だけから計算した実績が出て、変更履歴には消した記録も残る", async () => {
    await openSheet(page, "2-8", 2025);
    const proposal = page.getByRole("complementary", { name: "評価の案" });
    await expect(proposal).toContainText("案：達成　「普及啓発」は9/10の記録で確かめられます。");
    await button(page, "変更履歴を開く").click();
    const history = page.getByRole("list", { name: "変更履歴" });
    await expect(history).toContainText("実施記録を消しました");
    await expect(history).toContainText("広報への掲載");
  });
});

test("貼り付けた200行のうち誤りのある行を示し、正しい行だけを、押したときだけ取り込む", async ({ as }) => {
  const page = await as("coordinator");
  const dialog = page.getByRole("dialog");
  const rows = Array.from({ length: 200 }, (_, i) =>
    i % 20 === 7 ? `13/40\t相談\t第${i + 1}回` : `2025/5/${1 + (i % 28)}\t相談\t第${i + 1}回`,
  );
  await page.goto(`/${POLICY}/activities?fy=2025&initiative=2-6`);
  await button(page, "表から貼り付ける").click();
  await dialog.getByRole("textbox", { name: "貼り付ける行" }).fill(["日付\t種別\t名称", ...rows].join("\n"));
  await dialog.getByRole("button", { name: "確かめる" }).click();
  await expect(dialog.getByText("200行のうち190行を取り込めます。10行に誤りがあります。")).toBeVisible();
  await expect(dialog.getByRole("row", { name: /^9 日付 13\/40/ })).toBeVisible();
  const recorded = async () => {
    const sheet = await page.request.get(`/api/v1/policies/${POLICY}/initiatives/2-6/cycles/2025`);
    return ((await sheet.json()) as { activities: unknown[] }).activities.length;
  };
  expect(await recorded()).toBe(0);
  await dialog.getByRole("button", { name: "正しい190行だけを取り込む" }).click();
  await expect(dialog.getByText("190件を実施記録に取り込みました")).toBeVisible();
  expect(await recorded()).toBe(190);
});

test("管理職のコメントを担当者が解決済みにして、もう一度開ける", async ({ as }) => {
  const coordinator = await as("coordinator");
  const manager = await as("manager");
  await openSheet(manager, "2-8", 2026);
  await button(manager, /^コメント 0件.*計画/).click();
  await manager
    .getByRole("textbox", { name: "コメントを書く（計画）" })
    .fill("だれが行うかも書いてください。");
  await button(manager, "コメントする").first().click();
  await expect(manager.getByRole("list", { name: "計画へのコメント" })).toContainText("だれが行うかも");

  await openSheet(coordinator, "2-8", 2026);
  const comments = coordinator.getByRole("list", { name: "計画へのコメント" });
  await expect(comments).toContainText("だれが行うかも書いてください。");
  await comments.getByRole("button", { name: /解決済みにする/ }).click();
  await coordinator
    .getByText(/^解決済み/)
    .first()
    .click();
  await coordinator.getByRole("button", { name: /もう一度開く/ }).click();
  await expect(comments.getByRole("button", { name: /解決済みにする/ })).toBeVisible();
});

test("取組の担当を決めると、その人の「今日やること」に出て、一覧でもその人に絞れる", async ({ as }) => {
  const page = await as("coordinator");
  const other = await as("coordinator2");
  await page.goto(`/${POLICY}/initiatives/2-8`);
  await button(page, "概要を直す").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "担当者" }).selectOption({ label: "担当者B" });
  await dialog.getByRole("checkbox", { name: "入退院支援部会" }).check();
  await dialog.getByRole("button", { name: "保存する" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("担当者B")).toBeVisible();

  await other.goto(`/${POLICY}/work`);
  await expect(other.getByRole("link", { name: /②－８/ }).first()).toBeVisible();
  await other.goto(`/${POLICY}/board?fy=2026&owner=@me`);
  await expect(other.getByRole("row", { name: /担当者B/ })).toHaveCount(1);
});

test("設定で期限を変えると、シートの期限が変わる", async ({ as }) => {
  const manager = await as("manager");
  await manager.goto(`/${POLICY}/settings`);
  const due = manager.getByRole("region", { name: "期限" });
  const plan = due.getByRole("group", { name: "計画の確定" });
  await plan.getByRole("textbox", { name: "月" }).fill("６");
  await plan.getByRole("textbox", { name: "日" }).fill("３０");
  await due.getByRole("button", { name: "保存する" }).click();
  await expect(due.getByText("保存しました")).toBeVisible();
  await openSheet(manager, "2-9", 2026);
  await expect(manager.getByText("2026年6月30日")).toBeVisible();
});
