import type { Locator, Page } from "@playwright/test";
import { passwordOf } from "./support/product";
import { box, saved } from "./support/sheet";
import { expect, POLICY, test } from "./support/test";

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("キーボードで届きませんでした");
}

test("キーボードだけで、サインインしてシートを書いて保存できる", async ({ page }) => {
  await page.goto(`/${POLICY}/board?fy=2024`);
  await tabTo(page, page.getByLabel("利用者名"));
  await page.keyboard.type("coordinator");
  await page.keyboard.press("Tab");
  await page.keyboard.type(passwordOf("coordinator"));
  await page.keyboard.press("Enter");

  await tabTo(page, page.getByRole("link", { name: /①－１.*PDCAシート/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("①－１");

  await tabTo(page, page.getByRole("link", { name: /^改善/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "改善" })).toBeFocused();
  await tabTo(page, box(page, "課題"));
  await page.keyboard.type("配布先が少ない");
  await tabTo(page, page.getByRole("group", { name: "今後の方向性" }).getByRole("radio", { checked: true }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "継続" })).toBeChecked();
  await page.keyboard.press("Control+s");
  await saved(page);

  await page.reload();
  await expect(box(page, "課題")).toHaveValue("配布先が少ない");
  await expect(page.getByRole("radio", { name: "継続" })).toBeChecked();
});

test("見出しへ移っても、見ている欄が上の帯に隠れない", async ({ as }) => {
  const page = await as("coordinator");
  await page.goto(`/${POLICY}/initiatives/1-1/cycles/2024`);
  const bar = page.getByRole("navigation", { name: "シートの中の移動" });
  for (const label of ["評価", "改善"]) {
    await bar.getByRole("link", { name: label }).click();
    const [above, heading] = await Promise.all([
      bar.boundingBox(),
      page.getByRole("heading", { level: 2, name: label }).boundingBox(),
    ]);
    expect(heading?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  }
});
