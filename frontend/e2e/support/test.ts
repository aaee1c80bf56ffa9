import { test as base, expect, type Page } from "@playwright/test";
import { address, passwordOf } from "./product";

export { expect };

export const POLICY = "132101-2024";

type Fixtures = {
  /** A browser of its own in which this person has signed in. */
  as: (username: string) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures used from this pattern
  baseURL: async ({}, use) => use(address()),
  as: async ({ browser, baseURL, locale, timezoneId, viewport }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (username) => {
      const context = await browser.newContext({ baseURL, locale, timezoneId, viewport });
      contexts.push(context);
      const answer = await context.request.post("/api/v1/session", {
        form: { username, password: passwordOf(username) },
        headers: { Origin: address() },
      });
      expect(answer.status()).toBe(200);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
