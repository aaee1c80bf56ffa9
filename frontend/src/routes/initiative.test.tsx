import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";

describe("取組", () => {
  it("概要と、記載どおりの目標と、その意味を示す", async () => {
    const { container } = renderApp("/132101-2024/initiatives/1-1");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "①－１ 小金井市医療資源マップの作成",
    );
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toEqual([
      "年度方針の記載読み取った目標",
      "令和5年度 2023作成・配布基準",
      "令和6年度 2024配布・検討「配布」と「検討」の両方",
      "令和7年度 2025→ 配布・検討（令和6年度と同じ）「配布」と「検討」の両方",
      "令和8年度 2026作成・配布「作成」と「配布」の両方",
    ]);
    expect(screen.getAllByText("未登録")).toHaveLength(2);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("割合の目標は「以上」と読むことを、本システムの読み方として断る", async () => {
    renderApp("/132101-2024/initiatives/3-1");
    expect(await screen.findByText(/「以上」と読むのは本システムの読み方です。/)).toBeVisible();
    expect(screen.getByRole("table", { name: "年度ごとの記載（講座満足度）" })).toBeVisible();
  });

  it("年度ごとのシートを1行ずつ示す", async () => {
    renderApp("/132101-2024/initiatives/2-7");
    const link = await screen.findByRole("link", { name: "令和6年度（2024）" });
    expect(link).toHaveAttribute("href", "/132101-2024/initiatives/2-7/cycles/2024?fy=2024");
    expect(screen.queryByText(/本システムの読み方/)).toBeNull();
  });

  it("ない取組は、見つからないと伝える", async () => {
    renderApp("/132101-2024/initiatives/9-9");
    expect(await screen.findByRole("alert")).toHaveTextContent("取組が見つかりません");
  });
});
