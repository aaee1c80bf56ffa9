import type { Page } from "@playwright/test";
import { passwordOf } from "./support/product";
import { box, openSheet, saved } from "./support/sheet";
import { expect, test } from "./support/test";

const TEXT = "通信が切れても、髙𠮷①は残る";
const offline = (page: Page) => page.getByText("通信できません。入力はこの端末に残しています");

/** Waits until the draft on this device holds the text: closing the window before would test the timing only. */
const onDevice = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open("keyval-store");
        opening.onsuccess = () => {
          const all = opening.result.transaction("keyval").objectStore("keyval").getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result).includes(wanted));
          };
        };
      }),
    text,
  );

test("書いている途中で通信が切れても入力は残り、つながったら保存する", async ({ as }) => {
  const page = await as("coordinator");
  await openSheet(page, "2-1");
  await page.context().setOffline(true);
  await box(page, "目標").fill(TEXT);
  await expect(offline(page)).toBeVisible();
  await box(page, "課題").fill("切れている間に書いた文");
  await expect(box(page, "目標")).toHaveValue(TEXT);
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  await expect(box(page, "目標")).toHaveValue(TEXT);
  await expect(box(page, "課題")).toHaveValue("切れている間に書いた文");
});

test("通信が切れたまま画面を閉じても、次に開いたときに入力が戻り、保存される", async ({ as }) => {
  const page = await as("coordinator");
  await openSheet(page, "2-2");
  await page.context().setOffline(true);
  await box(page, "目標").fill(TEXT);
  await expect(offline(page)).toBeVisible();
  await onDevice(page, TEXT);
  await page.close();

  const again = await page.context().newPage();
  await page.context().setOffline(false);
  await openSheet(again, "2-2");
  await expect(again.getByText("保存できていなかった入力を戻しました")).toBeVisible();
  await expect(box(again, "目標")).toHaveValue(TEXT);
  await saved(again);
  await again.reload();
  await expect(box(again, "目標")).toHaveValue(TEXT);
  await expect(again.getByText("保存できていなかった入力を戻しました")).toBeHidden();
});

test("残っていた入力と同じ欄をほかの人が書いていたら、どちらにするかをたずねる", async ({ as }) => {
  const page = await as("coordinator");
  const other = await as("coordinator2");
  await openSheet(page, "2-3");
  await page.context().setOffline(true);
  await box(page, "目標").fill(TEXT);
  await onDevice(page, TEXT);
  await page.close();
  await openSheet(other, "2-3");
  await box(other, "目標").fill("ほかの人の文");
  await saved(other);

  const again = await page.context().newPage();
  await page.context().setOffline(false);
  await openSheetBehindDialog(again, "2-3");
  const dialog = again.getByRole("dialog", { name: "同じ欄をほかの人も書き換えました" });
  await expect(dialog.getByRole("region", { name: "自分" })).toContainText("通信が切れても");
  await dialog.getByRole("radio", { name: "自分のものを使う" }).check();
  await dialog.getByRole("button", { name: "選んだ内容で保存する" }).click();
  await saved(again);
  await other.reload();
  await expect(box(other, "目標")).toHaveValue(TEXT);
});

async function openSheetBehindDialog(page: Page, code: string): Promise<void> {
  await page.goto(`/132101-2024/initiatives/${code}/cycles/2024`);
}

test("書いている途中でサインインが切れても入力は残り、サインインし直すと保存する", async ({ as }) => {
  const page = await as("coordinator");
  await openSheet(page, "2-4");
  await page.context().clearCookies();
  await box(page, "目標").fill(TEXT);
  const dialog = page.getByRole("dialog", { name: "もう一度サインインしてください" });
  await dialog.getByLabel("パスワード").fill(passwordOf("coordinator"));
  await dialog.getByRole("button", { name: "サインインする" }).click();
  await expect(dialog).toBeHidden();
  await expect(box(page, "目標")).toHaveValue(TEXT);
  await saved(page);
  await page.reload();
  await expect(box(page, "目標")).toHaveValue(TEXT);
});

test("保存できていない入力があるときは、移る前と閉じる前にたずねる", async ({ as }) => {
  const page = await as("coordinator");
  await openSheet(page, "2-5");
  await page.context().setOffline(true);
  await box(page, "目標").fill(TEXT);
  await expect(offline(page)).toBeVisible();

  await page.getByRole("navigation", { name: "現在位置" }).getByRole("link", { name: "進捗一覧" }).click();
  const dialog = page.getByRole("dialog", { name: "まだ保存されていない入力があります" });
  await dialog.getByRole("button", { name: "このページに残る" }).click();
  await expect(box(page, "目標")).toHaveValue(TEXT);

  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await expect(box(page, "目標")).toHaveValue(TEXT);
  await page.context().setOffline(false);
  await saved(page);
});
