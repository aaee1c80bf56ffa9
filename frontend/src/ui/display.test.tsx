import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { violationsIn } from "../../tests/support/axe";
import * as ui from ".";

const { Cell, ColumnHeader, GroupHeader, RowHeader } = ui;
const progress = { plan: "FILLED", execution: "STARTED", evaluation: "EMPTY", improvement: "EMPTY" } as const;

const table = (
  <ui.Table caption="進捗">
    <thead>
      <tr>
        <ColumnHeader>取組</ColumnHeader>
        <ColumnHeader>区分</ColumnHeader>
      </tr>
    </thead>
    <tbody>
      <tr>
        <GroupHeader colSpan={2}>基本理念①</GroupHeader>
      </tr>
      <tr>
        <RowHeader>①－１</RowHeader>
        <Cell>ア</Cell>
      </tr>
    </tbody>
  </ui.Table>
);

const breadcrumbs = (
  <ui.Breadcrumbs>
    <a href="/">進捗一覧</a>
    <span>①－１</span>
  </ui.Breadcrumbs>
);

const skipLink = (
  <>
    <ui.SkipLink target="main" />
    <main id="main" tabIndex={-1} />
  </>
);

describe("display", () => {
  it.each([
    [
      "Notice",
      <ui.Notice key="x" tone="warning" title="期限が近づいています" actions={<ui.Button>開く</ui.Button>} />,
    ],
    ["ErrorPanel", <ui.ErrorPanel key="x" title="保存できませんでした" action="もう一度お試しください。" />],
    ["StatusTag", <ui.StatusTag key="x" status="APPROVED" />],
    ["Table", table],
    ["Breadcrumbs", breadcrumbs],
    [
      "YearSwitch",
      <ui.YearSwitch key="x" years={[{ fiscalYear: 2024, baseline: false }]} shown={2024}>
        {({ fiscalYear, ...link }) => <a href={`?fy=${fiscalYear}`} {...link} />}
      </ui.YearSwitch>,
    ],
    ["SkipLink", skipLink],
    ["ProgressChips", <ui.ProgressChips key="x" progress={progress} />],
    ["ProgressLegend", <ui.ProgressLegend key="x" />],
    ["CategoryMark", <ui.CategoryMark key="x" code="（旧）ク" label="関係市区町村の連携" />],
    ["EmptyState", <ui.EmptyState key="x" title="まだありません" />],
    ["Loading", <ui.Loading key="x" />],
    ["DiffText", <ui.DiffText key="x" before="前" after="後" />],
    ["VisuallyHidden", <ui.VisuallyHidden key="x">読み上げ</ui.VisuallyHidden>],
  ])("axe finds nothing in %s", async (_, element) => {
    const { container } = render(element);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("progress is said in words, not by colour alone", () => {
    render(<ui.ProgressChips progress={progress} />);
    const words = screen.getAllByRole("listitem").map((chip) => chip.textContent);
    expect(words).toEqual(["計画記入済み", "実施記入中", "評価未記入", "改善未記入"]);
  });

  it("marks the last step of the path as this page", () => {
    render(breadcrumbs);
    const current = screen.getAllByRole("listitem").map((step) => step.getAttribute("aria-current"));
    expect(current).toEqual([null, "page"]);
  });

  it("a former category is dashed and keeps its code readable", () => {
    render(<ui.CategoryMark code="（旧）ク" />);
    expect(screen.getByText("旧ク")).toHaveAttribute("data-former", "true");
  });
});
