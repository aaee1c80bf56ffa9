import { expect, type Page } from "@playwright/test";

export const FOLDER = "test-results/screens";
const sizes = [
  { name: "1366", width: 1366, height: 768 },
  { name: "390", width: 390, height: 844 },
];

/** A picture at each size, of the whole page or what is in sight, on which nothing sticks out sideways. */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  for (const { name: size, ...viewport } of sizes) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => document.fonts.ready);
    if (fullPage) await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: `${FOLDER}/${name}-${size}.png`, fullPage });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, `${name} ${size}`).toBeLessThanOrEqual(0);
  }
}
