import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Cycle, Discussion } from "@/api/types";
import { emptyCycle, sheetBackend } from "@/features/cycle/testing/sheetBackend";
import { session } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../tests/support/server";

const device = vi.hoisted(() => new Map<string, unknown>());
vi.mock("idb-keyval", () => ({
  get: async (key: string) => device.get(key),
  set: async (key: string, value: unknown) => void device.set(key, value),
  del: async (key: string) => void device.delete(key),
}));

const address = "/132101-2024/initiatives/3-1/cycles/2024";
const label = "令和6年度 第1回 在宅医療・介護連携推進会議";
const given = "年度の前半にも開くこと。";

const discussion: Discussion = {
  item: "0190a0b0-0000-7000-8000-000000000011",
  meeting: "0190a0b0-0000-7000-8000-000000000001",
  meetingLabel: "令和6年度 第1回",
  committee: "council",
  committeeName: "在宅医療・介護連携推進会議",
  committeeKind: "COUNCIL",
  date: "2025-06-10",
  status: "CLOSED",
  kind: "DISCUSSION",
  title: "お元気サミットの評価",
  fiscalYears: [2024],
  summary: null,
  decision: "WITH_OPINION",
  decisionLabel: "令和6年度 決定第1号",
  opinion: given,
  openToPublic: true,
  mayTakeOpinion: true,
};

/** The sheet of the discussion on a mocked server that takes opinions over. */
function open(cycle: Partial<Cycle> = {}, over: Partial<Discussion> = {}) {
  const backend = sheetBackend({ ...emptyCycle, ...cycle });
  const sent: { body: unknown; ifMatch: string | null }[] = [];
  server.use(
    http.get("/api/v1/policies/:policy/initiatives/:code/discussions", () =>
      HttpResponse.json({ items: [{ ...discussion, ...over }], nextCursor: null }),
    ),
    http.post(`${backend.address}/opinions`, async ({ request }) => {
      const body = (await request.json()) as { agendaItem: string; text: string };
      const ifMatch = request.headers.get("If-Match");
      sent.push({ body, ifMatch });
      const answer = await fetch(new Request(request.url.replace("/opinions", "")));
      if (ifMatch !== answer.headers.get("ETag")) return problem(412, "ほかの人が先に保存しました");
      const before = backend.cycle();
      const all = [before.evaluation.committeeOpinion, body.text].filter(Boolean).join("\n");
      backend.write({ evaluation: { committeeOpinion: all } }, "担当者");
      const taken = { ...backend.cycle(), opinionSources: [body.agendaItem] };
      return HttpResponse.json(taken, { headers: { ETag: `"${Number(ifMatch?.match(/\d+/)?.[0]) + 1}-a"` } });
    }),
    ...backend.handlers,
  );
  return { ...renderApp(address), backend, sent };
}

type App = ReturnType<typeof open>;

const proposal = () => screen.findByRole("region", { name: `${label}の意見` });

async function ask({ user }: App) {
  await user.click(within(await proposal()).getByRole("button", { name: "会議の意見に取り込む" }));
  return within(await screen.findByRole("dialog", { name: "会議の意見に取り込む" }));
}

beforeEach(() => device.clear());

describe("会議の意見の取り込み", () => {
  it("文を直して取り込む。書きかけの文は先に保存される", async () => {
    const app = open();
    expect(await proposal()).toHaveTextContent(`${label}の意見：${given}`);
    expect(await violationsIn(app.container)).toEqual([]);
    await app.user.type(screen.getByRole("textbox", { name: "会議の意見" }), "部会の意見。");
    const dialog = await ask(app);
    const text = dialog.getByRole("textbox", { name: /取り込む文/ });
    expect(text).toHaveValue(`${given}（${label}）`);
    await app.user.type(text, "要旨");
    await app.user.click(dialog.getByRole("button", { name: "取り込む" }));
    expect(await screen.findByText("会議の意見に取り込みました")).toBeVisible();
    expect(document.activeElement).toContainElement(screen.getByText("会議の意見に取り込みました"));
    expect(document.body).not.toHaveFocus();
    expect(screen.getByRole("textbox", { name: "会議の意見" })).toHaveValue(
      `部会の意見。\n${given}（${label}）要旨`,
    );
    expect(app.sent).toEqual([
      { body: { agendaItem: discussion.item, text: `${given}（${label}）要旨` }, ifMatch: '"2-a"' },
    ]);
    expect(screen.queryByRole("button", { name: "会議の意見に取り込む" })).toBeNull();
  });

  it("ほかの人が先に保存したら、読み直して、文を残したまま伝える", async () => {
    const app = open();
    const dialog = await ask(app);
    await app.user.type(dialog.getByRole("textbox", { name: /取り込む文/ }), "要旨");
    app.backend.write({ plan: { goal: "年3回" } }, "佐藤");
    await app.user.click(dialog.getByRole("button", { name: "取り込む" }));
    expect(await screen.findByText("ほかの人が先に保存しました")).toBeVisible();
    expect(dialog.getByRole("textbox", { name: /取り込む文/ })).toHaveValue(`${given}（${label}）要旨`);
    await app.user.click(dialog.getByRole("button", { name: "取り込む" }));
    expect(await screen.findByText("会議の意見に取り込みました")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "目標" })).toHaveValue("年3回");
  });

  it("ほかの人がすでに取り込んでいたら、そう伝える", async () => {
    const app = open();
    server.use(
      http.post(`${app.backend.address}/opinions`, () =>
        problem(409, "すでに取り込まれています", "opinion-taken"),
      ),
    );
    const dialog = await ask(app);
    await app.user.click(dialog.getByRole("button", { name: "取り込む" }));
    expect(await screen.findByText("この意見は、ほかの人がすでに取り込んでいました")).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("提出したシートにも取り込める", async () => {
    const submission = { by: "coordinator", name: "担当者", at: "2025-05-31T10:00:00+09:00" };
    const app = open({ status: "SUBMITTED", submission });
    const dialog = await ask(app);
    await app.user.click(dialog.getByRole("button", { name: "取り込む" }));
    await waitFor(() => expect(app.backend.cycle().evaluation.committeeOpinion).toBe(`${given}（${label}）`));
    expect(await screen.findByText("会議の意見に取り込みました")).toBeVisible();
    expect(screen.getByRole("region", { name: "会議の意見" })).toHaveTextContent(given);
  });

  it.each<[string, Partial<Cycle>, Partial<Discussion>]>([
    ["承認したシート", { status: "APPROVED" }, {}],
    ["取り込んだあと", { opinionSources: [discussion.item] }, {}],
    ["確定していない会議録", {}, { mayTakeOpinion: false, status: "REVIEWING", decisionLabel: null }],
  ])("%sには、取り込む意見を出さない", async (_, cycle, over) => {
    open(cycle, over);
    const lines = within(await screen.findByRole("region", { name: "会議での扱い" }));
    expect(lines.getByRole("link", { name: label })).toBeVisible();
    expect(lines.queryAllByText("未確定")).toHaveLength(over.status === "REVIEWING" ? 1 : 0);
    expect(screen.queryByRole("button", { name: "会議の意見に取り込む" })).toBeNull();
  });

  it("閲覧者は、会議での扱いを読むだけ", async () => {
    const policies = session.policies.map((grant) => ({ ...grant, rights: ["READ" as const] }));
    server.use(whoAmI({ ...session, policies }));
    open();
    const lines = within(await screen.findByRole("region", { name: "会議での扱い" }));
    expect(lines.getByText("意見あり（令和6年度 決定第1号）")).toBeVisible();
    expect(lines.getByText(`意見：${given}`)).toBeVisible();
    expect(screen.queryByRole("button", { name: "会議の意見に取り込む" })).toBeNull();
  });
});
