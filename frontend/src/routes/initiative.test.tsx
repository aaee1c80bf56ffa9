import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import type { CycleRow, RowResult } from "@/api/types";
import { rowsOf, session } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { server, whoAmI } from "../../tests/support/server";

type Given = Partial<CycleRow>;

/** The initiative's years on the board, with what is given for each. */
function years(code: string, given: Record<number, Given>) {
  const items = [2024, 2025, 2026]
    .flatMap(rowsOf)
    .filter((row) => row.initiative === code)
    .map((row) => ({ ...row, ...given[row.fiscalYear] }));
  server.use(
    http.get("/api/v1/policies/:policy/cycles", () => HttpResponse.json({ items, nextCursor: null })),
  );
}

const measured: Omit<RowResult, "value" | "unit" | "achievement"> = {
  source: "COMPUTED",
  shown: [],
  missing: [],
  absence: null,
};

const rowTexts = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => row.textContent);

describe("取組", () => {
  it("概要と、記載どおりの目標と、その意味を示す", async () => {
    const { container } = renderApp("/132101-2024/initiatives/1-1");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "①－１ 小金井市医療資源マップの作成",
    );
    expect(rowTexts("年度ごとの目標と実績")).toEqual([
      "年度方針の記載読み取った目標実績評価",
      "令和5年度 2023作成・配布基準",
      "令和6年度 2024配布・検討「配布」と「検討」の両方まだありません未評価",
      "令和7年度 2025→ 配布・検討（令和6年度と同じ）「配布」と「検討」の両方まだありません未評価",
      "令和8年度 2026作成・配布「作成」と「配布」の両方まだありません未評価",
    ]);
    expect(screen.getAllByText("未登録")).toHaveLength(5);
    expect(screen.getByText("実施記録はまだありません")).toBeVisible();
    expect(screen.getByText("この取組を扱った会議はまだありません")).toBeVisible();
    expect(screen.getByRole("link", { name: "実施記録を残す・直す" })).toHaveAttribute(
      "href",
      "/132101-2024/activities?initiative=1-1",
    );
    expect(await violationsIn(container)).toEqual([]);
  });

  it("割合の目標は「以上」と読むことを、本システムの読み方として断る", async () => {
    renderApp("/132101-2024/initiatives/3-1");
    expect(await screen.findByText(/「以上」と読むのは本システムの読み方です。/)).toBeVisible();
    expect(screen.getByRole("table", { name: "年度ごとの目標と実績（講座満足度）" })).toBeVisible();
  });

  it("数の目標は、実績を図と表と言葉で示す", async () => {
    years("3-1", {
      2024: {
        rating: "A",
        result: { ...measured, value: 84.61, unit: "％", achievement: "ACHIEVED" },
      },
      2025: { result: { ...measured, value: 80, unit: "％", achievement: "NOT_ACHIEVED" } },
      2026: {
        result: {
          ...measured,
          source: "ABSENT",
          absence: "CALCULATING",
          value: null,
          unit: "％",
          achievement: "UNDETERMINED",
        },
      },
    });
    const { container } = renderApp("/132101-2024/initiatives/3-1");
    expect(await screen.findByRole("img")).toHaveAccessibleName(
      "目標と実績の推移。令和6年度は目標81％以上、実績は84.61％。令和7年度は目標82％以上、実績は80％。令和8年度は目標83％以上、実績は算定中。",
    );
    expect(rowTexts("年度ごとの目標と実績（講座満足度）").slice(2)).toEqual([
      "令和6年度 2024講座満足度 81％81％以上84.61％◎ 達成できた",
      "令和7年度 2025講座満足度 82％82％以上80％未評価（案：未達成）",
      "令和8年度 2026講座満足度 83％83％以上算定中未評価",
    ]);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("活動の語の目標は、図の代わりに語と年度の表で示す", async () => {
    years("1-1", {
      2024: {
        result: {
          ...measured,
          value: null,
          unit: null,
          shown: ["配布"],
          missing: ["検討"],
          achievement: "PARTIAL",
        },
      },
    });
    renderApp("/132101-2024/initiatives/1-1");
    expect(await screen.findByRole("table", { name: "目標の語ごとの実績" })).toBeVisible();
    expect(rowTexts("目標の語ごとの実績")).toEqual([
      "語令和6年度令和7年度令和8年度",
      "配布✓ 行ったまだまだ",
      "検討なしまだ目標にない",
      "作成目標にない目標にないまだ",
    ]);
    expect(screen.getByText("配布・検討（記録なし）")).toBeVisible();
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("狭い画面では、表の代わりに年度ごとに縦に並べる", async () => {
    vi.spyOn(window, "matchMedia").mockImplementation(
      (media) => Object.assign(new EventTarget(), { matches: true, media }) as unknown as MediaQueryList,
    );
    const { container } = renderApp("/132101-2024/initiatives/2-7");
    const cards = within(await screen.findByRole("list", { name: "年度ごとの目標と実績" }));
    const [baseline, first] = cards.getAllByRole("listitem");
    expect(baseline).toHaveTextContent("令和5年度 2023方針の記載３回以上実施目標基準");
    expect(first).toHaveTextContent("目標3回以上実績まだありません評価未評価");
    expect(await violationsIn(container)).toEqual([]);
  });

  it("年度ごとのシートを1行ずつ示す", async () => {
    renderApp("/132101-2024/initiatives/2-7");
    const link = await screen.findByRole("link", { name: "令和6年度（2024）" });
    expect(link).toHaveAttribute("href", "/132101-2024/initiatives/2-7/cycles/2024?fy=2024");
    expect(screen.queryByText(/本システムの読み方/)).toBeNull();
  });

  it("変更履歴は、開くと、取組とその下の記録について示す", async () => {
    const at = { occurredAt: "2026-11-23T14:05:00+09:00", previousHash: "", hash: "", reason: null };
    const actor = { id: "coordinator", name: "担当者", channel: "WEB" };
    const revised = { pointer: "/committees", before: [], after: ["ict"] };
    const items = [
      {
        ...at,
        sequence: 1,
        actor,
        action: "initiative.revise",
        subject: "initiatives/1-1",
        changes: [revised],
      },
      {
        ...at,
        sequence: 2,
        actor,
        action: "cycle.submit",
        subject: "initiatives/1-1/cycles/2024",
        changes: [],
      },
    ];
    const asked: (string | null)[] = [];
    server.use(
      http.get("/api/v1/policies/:policy/ledger", ({ request }) => {
        asked.push(new URL(request.url).searchParams.get("subject"));
        return HttpResponse.json({ items, nextCursor: null });
      }),
    );
    const { user, container } = renderApp("/132101-2024/initiatives/1-1");
    await user.click(await screen.findByRole("button", { name: "変更履歴を開く" }));
    const list = await screen.findByRole("list", { name: "変更履歴" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "2026年11月23日 14:05担当者さん令和6年度のPDCAシート提出しました",
      "2026年11月23日 14:05担当者さん取組の概要を直しました部会・会議なし→からＩＣＴ連携部会",
    ]);
    expect(asked).toEqual(["initiatives/1-1"]);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("読むだけの人には、直すボタンと変更履歴を出さない", async () => {
    const policies = session.policies.map((grant) => ({ ...grant, rights: ["READ" as const] }));
    server.use(whoAmI({ ...session, policies }));
    renderApp("/132101-2024/initiatives/1-1");
    expect(await screen.findByRole("link", { name: "実施記録の一覧を開く" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "概要を直す" })).toBeNull();
    expect(screen.queryByText("変更履歴")).toBeNull();
  });

  it("ない取組は、見つからないと伝える", async () => {
    renderApp("/132101-2024/initiatives/9-9");
    expect(await screen.findByRole("alert")).toHaveTextContent("取組が見つかりません");
  });
});
