import { describe, expect, it } from "vitest";
import type { CycleRow } from "@/api/types";
import { rowsOf } from "../../../tests/support/answers";
import {
  attentionSummary,
  type BoardFilter,
  filterRows,
  isFiltered,
  isOverdue,
  MINE,
  NOBODY,
  ownersOf,
  parseBoardFilter,
  UNRATED,
} from "./boardFilter";

const viewer = { me: "coordinator", today: "2025-06-01" };
const [plain] = rowsOf(2024) as [CycleRow];
const late = { step: "RESULTS", date: "2025-05-31" } as const;
const inTime = { step: "RESULTS", date: "2025-06-01" } as const;

const row = (initiative: string, changed: Partial<CycleRow>): CycleRow => ({
  ...plain,
  initiative,
  due: inTime,
  ...changed,
});

const rows = [
  row("mine", { owner: "coordinator", ownerName: "担当者", rating: "A", committees: ["one"] }),
  row("late", {
    owner: "takahashi",
    ownerName: "髙橋",
    due: late,
    returned: "sendBack",
    committees: ["two"],
  }),
  row("done", { status: "APPROVED", due: late, rating: "B", committees: ["one", "two"] }),
];

const found = (filter: BoardFilter) => filterRows(rows, filter, viewer).map(({ initiative }) => initiative);

describe("進捗一覧の条件", () => {
  it("アドレスの意味の通らない条件は捨てる", () => {
    expect(
      parseBoardFilter({
        principle: "x",
        committee: "",
        category: 3,
        status: "?",
        owner: MINE,
        overdue: "yes",
      }),
    ).toEqual({ category: "3", owner: MINE });
    expect(parseBoardFilter({ principle: 2, status: "APPROVED", rating: "A", overdue: true })).toEqual({
      principle: 2,
      status: "APPROVED",
      rating: "A",
      overdue: true,
    });
  });

  it("条件があるかどうかは、外した条件を数えない", () => {
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ owner: undefined })).toBe(false);
    expect(isFiltered({ overdue: true })).toBe(true);
  });

  it.each<[string, BoardFilter, string[]]>([
    ["条件なし", {}, ["mine", "late", "done"]],
    ["理念", { principle: plain.principle + 1 }, []],
    ["事業区分", { category: plain.category.code }, ["mine", "late", "done"]],
    ["部会", { committee: "two" }, ["late", "done"]],
    ["状態", { status: "APPROVED" }, ["done"]],
    ["自分", { owner: MINE }, ["mine"]],
    ["担当なし", { owner: NOBODY }, ["done"]],
    ["ある人", { owner: "takahashi" }, ["late"]],
    ["評価", { rating: "A" }, ["mine"]],
    ["未評価", { rating: UNRATED }, ["late"]],
    ["超過のみ", { overdue: true }, ["late"]],
    ["二つの条件", { committee: "two", rating: "B" }, ["done"]],
  ])("%s", (_, filter, expected) => expect(found(filter)).toEqual(expected));

  it("期限の日のうちと、承認の後は、超過ではない", () => {
    expect(isOverdue({ status: "EVALUATING", due: inTime }, "2025-06-01")).toBe(false);
    expect(isOverdue({ status: "EVALUATING", due: inTime }, "2025-06-02")).toBe(true);
    expect(isOverdue({ status: "APPROVED", due: late }, "2025-06-02")).toBe(false);
    expect(isOverdue({ status: "EVALUATING", due: null }, "2025-06-02")).toBe(false);
  });

  it("担当は一人ずつ、要る手当は件数で", () => {
    expect(
      ownersOf([...rows, ...rows])
        .map(({ username }) => username)
        .toSorted(),
    ).toEqual(["coordinator", "takahashi"]);
    expect(attentionSummary(rows, viewer.today)).toBe("期限超過 1・差し戻し 1");
  });
});
