import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server } from "../../tests/support/server";

const board = "/132101-2024/board";
const links = () => screen.findAllByRole("link", { name: /PDCAシート$/ });

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

  it("差し戻されたシートは、その行で分かる", async () => {
    const items = rowsOf(2024).map((row) => ({ ...row, returned: row.initiative === "1-2" }));
    server.use(
      http.get("/api/v1/policies/:policy/cycles", () => HttpResponse.json({ items, nextCursor: null })),
    );
    renderApp(`${board}?fy=2024`);
    expect(await screen.findAllByText("差し戻し")).toHaveLength(1);
    expect(screen.getByRole("row", { name: /介護サービス事業所一覧の作成/ })).toHaveTextContent("差し戻し");
  });

  it("絞り込みはアドレスに残る", async () => {
    const { router, user } = renderApp(`${board}?fy=2024`);
    await links();
    await user.selectOptions(screen.getByLabelText("事業区分"), "（旧）ク");
    expect(await screen.findByText(/17の取組のうち2件を表示/)).toBeVisible();
    expect(router.state.location.search).toEqual({ fy: 2024, category: "（旧）ク" });
  });

  it("条件に合う取組がないときは、条件の解除を示す", async () => {
    const { user } = renderApp(`${board}?fy=2024&status=APPROVED`);
    await user.click(await screen.findByRole("button", { name: "条件を解除する" }));
    expect(await links()).toHaveLength(17);
  });

  it("令和5年度は基準として示し、シートがないことを説明する", async () => {
    renderApp(`${board}?fy=2023`);
    expect(await screen.findByText("令和5年度は基準の年度です")).toBeVisible();
    expect(screen.getByRole("row", { name: /在宅医療ケア勉強会の実施/ })).toHaveTextContent("３回以上実施");
    expect(screen.queryByRole("link", { name: /PDCAシート/ })).toBeNull();
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
