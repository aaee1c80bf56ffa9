import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import type { CycleRow } from "@/api/types";
import { committees, initiatives, rowsOf } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server } from "../../tests/support/server";

const committee = committees[0]?.code ?? "";
const board = "/132101-2024/board";
const links = () => screen.findAllByRole("link", { name: /PDCAシート$/ });

const answerRows = (changed: Record<string, Partial<CycleRow>>) =>
  server.use(
    http.get("/api/v1/policies/:policy/cycles", () =>
      HttpResponse.json({
        items: rowsOf(2024).map((row) => ({ ...row, ...changed[row.initiative] })),
        nextCursor: null,
      }),
    ),
  );

const rowOf = (code: string) =>
  screen.getByRole("row", {
    name: new RegExp(rowsOf(2024).find((row) => row.initiative === code)?.name ?? code),
  });

describe("進捗一覧", () => {
  it("令和6年度の17の取組を、理念ごとに、目標の意味と合わせて示す", async () => {
    const { container } = renderApp(`${board}?fy=2024`);
    expect(await links()).toHaveLength(17);
    expect(screen.getByText("基本理念② 医療・介護の関係者が相互の立場を理解し、協力する。")).toBeVisible();
    const row = screen.getByRole("row", { name: /介護サービス事業所一覧の作成/ });
    expect(row).toHaveTextContent("→ 作成・配布（令和5年度と同じ）");
    expect(row).toHaveTextContent("計画未記入");
    expect(within(row).getByRole("link", { name: /PDCAシート/ })).toHaveAttribute(
      "href",
      "/132101-2024/initiatives/1-2/cycles/2024?fy=2024",
    );
    expect(document.title).toBe("進捗一覧 令和6年度（2024）｜めぐり");
    expect(await violationsIn(container)).toEqual([]);
  });

  it("実績・評価・状態・担当と期限を、その行に示す", async () => {
    const found = {
      source: "COMPUTED",
      unit: null,
      value: null,
      absence: null,
      shown: [] as string[],
      missing: [] as string[],
    } as const;
    answerRows({
      "1-1": {
        result: { ...found, shown: ["配布"], missing: ["検討"], achievement: "PARTIAL" },
        returned: "sendBack",
        openComments: 2,
        owner: "takahashi",
        ownerName: "髙橋",
        due: { step: "RESULTS", date: "2000-05-31" },
      },
      "1-2": {
        result: { ...found, value: 4, unit: "回", achievement: "ACHIEVED" },
        rating: "A",
        returned: "reopen",
        due: { step: "APPROVAL", date: "2999-07-31" },
      },
      "1-3": {
        result: { ...found, source: "ABSENT", absence: "NOT_MEASURED", achievement: "UNDETERMINED" },
        status: "APPROVED",
      },
    });
    const { container } = renderApp(`${board}?fy=2024`);
    await links();
    const [first, second, third] = ["1-1", "1-2", "1-3"].map(rowOf);
    for (const text of [
      "✓配布検討なし",
      "案：一部達成",
      "差し戻し",
      "コメント2件",
      "髙橋",
      "評価の提出 5/31",
      "日超過",
    ])
      expect(first).toHaveTextContent(text);
    for (const text of ["4回", "◎ 達成できた", "承認取り消し", "担当なし", "承認 7/31 あと"])
      expect(second).toHaveTextContent(text);
    expect(third).toHaveTextContent("未測定");
    expect(third).toHaveTextContent("未評価");
    expect(third).not.toHaveTextContent("超過");
    expect(screen.getByRole("status")).toHaveTextContent("期限超過 15・差し戻し 1");
    expect(await violationsIn(container)).toEqual([]);
  });

  it("狭い画面では、同じ内容をカードで示す", async () => {
    vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: true }));
    try {
      answerRows({ "1-1": { rating: "B", returned: "sendBack" } });
      const { container } = renderApp(`${board}?fy=2024`);
      await links();
      expect(screen.queryByRole("table")).toBeNull();
      const card = screen.getAllByRole("listitem").find((item) => item.textContent?.includes("差し戻し"));
      for (const text of ["実績：目標なし", "評価：○ おおむね達成", "担当なし", "日超過"])
        expect(card).toHaveTextContent(text);
      expect(await violationsIn(container)).toEqual([]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("サーバーが何ページかに分けて答えても、すべてを示す", async () => {
    const rows = rowsOf(2024);
    server.use(
      http.get("/api/v1/policies/:policy/cycles", ({ request }) => {
        const isSecond = new URL(request.url).searchParams.get("cursor") === "next";
        return HttpResponse.json({
          items: isSecond ? rows.slice(10) : rows.slice(0, 10),
          nextCursor: isSecond ? null : "next",
        });
      }),
    );
    renderApp(`${board}?fy=2024`);
    expect(await links()).toHaveLength(17);
  });

  it.each([
    ["基本理念", "1", { principle: 1 }],
    ["部会", committee, { committee }],
    ["事業区分", "（旧）ク", { category: "（旧）ク" }],
    ["状態", "IN_PROGRESS", { status: "IN_PROGRESS" }],
    ["担当", "自分", { owner: "@me" }],
    ["担当", "担当なし", { owner: "@none" }],
    ["担当", "髙橋", { owner: "takahashi" }],
    ["評価", "◎ 達成できた", { rating: "A" }],
    ["評価", "未評価", { rating: "@none" }],
    ["期限", "超過のみ", { overdue: true }],
  ])("%s を %s にすると絞り込まれ、アドレスに残り、条件を外せる", async (label, option, search) => {
    answerRows({
      "1-1": { owner: "coordinator", ownerName: "担当者", status: "IN_PROGRESS", rating: "A" },
      "1-2": { owner: "takahashi", ownerName: "髙橋", due: null, committees: [committee] },
    });
    const { router, user } = renderApp(`${board}?fy=2024`);
    await links();
    await user.selectOptions(screen.getByLabelText(label), option);
    await waitFor(() => expect(router.state.location.search).toEqual({ fy: 2024, ...search }));
    const shown = (await links()).length;
    expect(shown).toBeLessThan(17);
    expect(screen.getByRole("status")).toHaveTextContent(`17の取組のうち${shown}件を表示`);
    await user.click(screen.getByRole("button", { name: "条件を外す" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ fy: 2024 }));
    expect(await links()).toHaveLength(17);
    expect(screen.queryByRole("button", { name: "条件を外す" })).toBeNull();
  });

  it("条件に合う取組がないときは、条件を外せる", async () => {
    const { user } = renderApp(`${board}?fy=2024&status=APPROVED`);
    const empty = (await screen.findByText("条件に合う取組はありません")).parentElement as HTMLElement;
    await user.click(within(empty).getByRole("button", { name: "条件を外す" }));
    expect(await links()).toHaveLength(17);
  });

  it("令和5年度は基準として示し、シートがないことを説明する", async () => {
    renderApp(`${board}?fy=2023`);
    expect(await screen.findByText("令和5年度は基準の年度です")).toBeVisible();
    expect(screen.getByRole("row", { name: /在宅医療ケア勉強会の実施/ })).toHaveTextContent("３回以上実施");
    expect(screen.queryByRole("link", { name: /PDCAシート/ })).toBeNull();
    expect(screen.queryByLabelText("担当")).toBeNull();
  });

  it("基準の年度も、部会で絞り込める", async () => {
    const items = initiatives.map((one, index) => ({ ...one, committees: index < 3 ? [committee] : [] }));
    server.use(
      http.get("/api/v1/policies/:policy/initiatives", () => HttpResponse.json({ items, nextCursor: null })),
    );
    const { user } = renderApp(`${board}?fy=2023`);
    await screen.findByText("令和5年度は基準の年度です");
    await user.selectOptions(screen.getByLabelText("部会"), committee);
    await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(1 + 3));
  });

  it("期間にない年度のときは、代わりの年度を示したと伝える", async () => {
    renderApp(`${board}?fy=2030`);
    expect(await screen.findByText("2030年度はこの方針の期間にありません")).toBeVisible();
  });

  it("年度を切り替えると、その年度の目標になる", async () => {
    const { router, user } = renderApp(`${board}?fy=2024`);
    await user.click(await screen.findByRole("link", { name: "令和8年度 2026" }));
    expect(await screen.findByRole("columnheader", { name: "令和8年度の目標" })).toBeVisible();
    expect(router.state.location.search).toEqual({ fy: 2026 });
  });

  it("取組がないときは、することを示す", async () => {
    server.use(
      http.get("/api/v1/policies/:policy/cycles", () => HttpResponse.json({ items: [], nextCursor: null })),
    );
    renderApp(`${board}?fy=2024`);
    expect(await screen.findByText("取組がまだ登録されていません")).toBeVisible();
  });

  it("サーバーの問題は、もう一度試せる", async () => {
    server.use(
      http.get("/api/v1/policies/:policy/cycles", () => problem(503, "ただいま利用できません"), {
        once: true,
      }),
    );
    const { user } = renderApp(`${board}?fy=2024`);
    expect(await screen.findByRole("alert")).toHaveTextContent("ただいま利用できません");
    await user.click(screen.getByRole("button", { name: "もう一度試す" }));
    expect(await links()).toHaveLength(rowsOf(2024).length);
  });
});
