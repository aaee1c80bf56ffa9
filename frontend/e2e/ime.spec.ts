import type { CDPSession } from "@playwright/test";
import { box, openSheet, saved } from "./support/sheet";
import { expect, test } from "./support/test";

/** What an IME shows before the word is chosen, as Chromium gets it from the system. */
const compose = (ime: CDPSession, text: string) =>
  ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });

test("日本語の変換中は、待っても Ctrl+S を押しても保存せず、確定した文だけを保存する", async ({ as }) => {
  const page = await as("coordinator");
  // Lets the pause after which a text is saved go by without waiting for it.
  await page.clock.install();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") sent.push(request.postData() ?? "");
  });
  await openSheet(page, "2-6");
  const ime = await page.context().newCDPSession(page);

  await box(page, "目標").focus();
  await compose(ime, "ざいたくいりょう");
  await expect(box(page, "目標")).toHaveValue("ざいたくいりょう");
  await page.keyboard.press("Control+s");
  await page.clock.runFor(10_000);
  await expect(page.getByText("未保存の変更があります")).toBeVisible();
  expect(sent).toEqual([]);

  await ime.send("Input.insertText", { text: "在宅医療" });
  await expect(box(page, "目標")).toHaveValue("在宅医療");
  await page.clock.runFor(10_000);
  await saved(page);
  expect(sent).toEqual([JSON.stringify({ plan: { goal: "在宅医療" } })]);
});
