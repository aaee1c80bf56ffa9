import { expect, type Page } from "@playwright/test";
import { address } from "./product";
import { sheetPath } from "./sheet";
import { POLICY } from "./test";

const root = `/api/v1/policies/${POLICY}`;

/** One call as the person of this page, on the present state where it changes something. */
export async function call(page: Page, method: string, path: string, body?: unknown) {
  const changes = method === "PATCH" || method === "DELETE" || path.endsWith("/transitions");
  const present = changes ? await page.request.get(root + path.replace(/\/transitions$/, "")) : null;
  const answer = await page.request.fetch(root + path, {
    method,
    headers: {
      Origin: address(),
      "Content-Type": method === "PATCH" ? "application/merge-patch+json" : "application/json",
      ...(present && { "If-Match": present.headers().etag ?? "" }),
    },
    ...(body === undefined ? {} : { data: JSON.stringify(body) }),
  });
  expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBeLessThan(300);
  return answer;
}

/** A sheet that is written and submitted. */
export async function submitted(
  page: Page,
  code: string,
  fiscalYear: number,
  yearEnd: string,
): Promise<void> {
  const path = sheetPath(code, fiscalYear).replace(`/${POLICY}`, "");
  await call(page, "PATCH", path, {
    plan: { goal: "年度内に見直し、配布する。" },
    execution: { yearEnd },
    evaluation: { rating: "B", ratingReason: "計画どおり進んだ。", result: { absence: "NOT_MEASURED" } },
    improvement: { nextYear: "案内先に小中学校を加える。" },
  });
  for (const action of ["confirmPlan", "startEvaluation", "submit"]) {
    await call(page, "POST", `${path}/transitions`, { action });
  }
}

type Member = { number: number; name: string; role: "CHAIR" | "VICE_CHAIR" | "MEMBER"; organisation: string };

/** The members of a body from 1 April 2024 on. */
export const appoint = (page: Page, committee: string, members: Member[]) =>
  call(page, "PATCH", `/committees/${committee}`, {
    members: members.map((member) => ({ ...member, from: "2024-04-01" })),
  });

/** Makes a meeting without a browser and gives its id. */
export async function meetingOf(page: Page, committee: string, date: string, more = {}): Promise<string> {
  const answer = await call(page, "POST", "/meetings", {
    committee,
    time: { date, start: "14:00" },
    ...more,
  });
  return ((await answer.json()) as { id: string }).id;
}

type NewItem = { title: string; openToPublic?: boolean; notPublicReason?: string };

export async function addItems(page: Page, meeting: string, items: NewItem[]): Promise<void> {
  await call(page, "POST", `/meetings/${meeting}/agenda`, {
    items: items.map((item) => ({
      kind: "DISCUSSION",
      openToPublic: true,
      links: [],
      actions: [],
      ...item,
    })),
  });
}

export async function hold(page: Page, meeting: string): Promise<void> {
  for (const action of ["convene", "hold"]) {
    await call(page, "POST", `/meetings/${meeting}/transitions`, { action });
  }
}

export async function openMeeting(page: Page, meeting: string): Promise<void> {
  await page.goto(`/${POLICY}/meetings/${meeting}`);
  await expect(page.getByRole("heading", { level: 2, name: "次第・会議録" })).toBeVisible();
}

/** The card of an item. */
export const item = (page: Page, title: string | RegExp) => page.getByRole("article", { name: title });

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
export const dialog = (page: Page) => page.getByRole("dialog");
/** The minutes of an item have arrived. */
export const itemsSaved = (page: Page, title: string) =>
  expect(item(page, new RegExp(title)).getByText(/保存しました \d\d:\d\d/)).toBeVisible();
