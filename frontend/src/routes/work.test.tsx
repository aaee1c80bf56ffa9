import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Action, MeetingRow, Work, WorkItem } from "@/api/types";
import { aMeeting, anAction } from "@/features/meeting/testing/meeting";
import { noWork } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { server } from "../../tests/support/server";

const address = "/132101-2024/work";

const sheet: WorkItem = {
  kind: "TO_WRITE",
  initiative: "2-7",
  printedCode: "②－７",
  name: "在宅医療ケア勉強会の実施",
  fiscalYear: 2026,
  fiscalYearLabel: "令和8年度",
  status: "PLANNING",
  due: { step: "PLAN", date: "2099-05-31" },
  returned: null,
  submission: null,
  openComments: 0,
  ownerName: "担当者",
  updatedAt: null,
};

const waiting = (work: Partial<Work>) =>
  server.use(
    http.get("/api/v1/policies/:policy/work", () => HttpResponse.json({ ...noWork, ...work } satisfies Work)),
  );

const section = (name: string) => screen.findByRole("region", { name });

describe("今日やること", () => {
  it("差し戻し・承認待ち・期限超過・記入の順に、わけと期限を言葉で示す", async () => {
    const at = "2026-11-20T10:00:00+09:00";
    waiting({
      items: [
        {
          ...sheet,
          kind: "RETURNED",
          initiative: "1-1",
          printedCode: "①－１",
          returned: { action: "sendBack", reason: "数字を入れてください。", name: "係長", at },
        },
        {
          ...sheet,
          kind: "TO_REVIEW",
          initiative: "1-2",
          printedCode: "①－２",
          submission: { by: "x", name: "担当者B", at },
        },
        {
          ...sheet,
          initiative: "1-3",
          printedCode: "①－３",
          due: { step: "RESULTS", date: "2020-05-31" },
          openComments: 2,
        },
        sheet,
      ],
    });
    const { container } = renderApp(address);
    expect(await section("差し戻されたシート")).toHaveTextContent("数字を入れてください。");
    expect(await section("承認を待っているシート")).toHaveTextContent("担当者Bさんが2026年11月20日に提出");
    expect(await section("期限を過ぎたシート")).toHaveTextContent(
      /評価して提出する.*5\/31まで 期限を\d+日過ぎています/,
    );
    expect(await section("期限を過ぎたシート")).toHaveTextContent("未解決のコメント 2件");
    const writing = within(await section("記入するシート"));
    expect(writing.getByRole("listitem")).toHaveTextContent(/令和8年度計画を確定する.*5\/31まで あと\d+日/);
    expect(writing.getByRole("link", { name: /②－７/ })).toHaveAttribute(
      "href",
      "/132101-2024/initiatives/2-7/cycles/2026?fy=2026",
    );
    expect(screen.getByRole("link", { name: /今日やること\s*4件/ })).toBeVisible();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("何も待っていなければ、そう伝えて進捗一覧へ導く", async () => {
    renderApp(address);
    expect(await screen.findByText("いま、あなたを待っているシートはありません")).toBeVisible();
    expect(screen.getByRole("link", { name: "進捗一覧で全体を見る" })).toBeVisible();
    expect(screen.queryByText(/先に担当者を決めてください/)).toBeNull();
  });

  it("担当が決まっていない取組は、多ければたたんで示し、取組のページへ導く", async () => {
    const unowned = Array.from({ length: 6 }, (_, i) => ({
      initiative: `2-${i + 1}`,
      printedCode: `②－${i + 1}`,
      name: "取組",
      department: null,
    }));
    waiting({ unowned });
    const { user } = renderApp(address);
    expect(await screen.findByText(/先に担当者を決めてください/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "6件を表示する" }));
    expect(screen.getByRole("link", { name: /②－3/ })).toHaveAttribute(
      "href",
      "/132101-2024/initiatives/2-3",
    );
  });

  it("次の会議を近い順に3つまでと、自分の宿題を期限の順に示す", async () => {
    const { time, members, agenda, ...meeting } = aMeeting();
    const planned = (date: string): MeetingRow => ({
      ...{ ...meeting, ...time, start: "14:00", end: null, place: "第一会議室" },
      ...{ id: date, date, label: `${date}の回`, status: "CONVENED", items: 0, undecided: 0 },
    });
    const asked: string[] = [];
    const page = (request: Request, items: (MeetingRow | Action)[]) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items, nextCursor: null });
    };
    const days = ["2099-09-01", "2099-08-01", "2099-07-01", "2099-06-01"];
    server.use(
      http.get("/api/v1/policies/:policy/meetings", ({ request }) => page(request, days.map(planned))),
      http.get("/api/v1/policies/:policy/actions", ({ request }) =>
        page(request, [
          anAction({ id: "a", text: "期限のない宿題", due: null }),
          anAction({ id: "b", text: "遅れた宿題", due: "2020-07-31" }),
        ]),
      ),
    );
    const { container } = renderApp(address);
    const next = within(await section("次の会議"))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(next).toHaveLength(3);
    expect(next[0]).toMatch(/2099-06-01の回招集済み2099年6月1日\(月\) 14:00 \d+日後第一会議室/);
    const mine = within(await section("自分の宿題")).getAllByRole("listitem");
    expect(mine[0]).toHaveTextContent(/遅れた宿題.*2020\/7\/31まで 期限を\d+日過ぎています/);
    expect(mine[1]).toHaveTextContent("期限のない宿題");
    expect(asked.join()).toMatch(/from=\d{4}-\d{2}-\d{2}/);
    expect(asked.join()).toContain("owner=coordinator&state=OPEN");
    expect(await violationsIn(container)).toEqual([]);
  });

  it("会議も宿題もなければ、見出しも出さない", async () => {
    renderApp(address);
    await screen.findByRole("heading", { level: 1, name: "今日やること" });
    expect(screen.queryByRole("region", { name: "次の会議" })).toBeNull();
    expect(screen.queryByRole("region", { name: "自分の宿題" })).toBeNull();
  });
});
