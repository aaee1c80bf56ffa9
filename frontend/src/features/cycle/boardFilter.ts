import type { CycleRow } from "@/api/types";
import { dueState } from "@/domain/due";
import { isStatus, type Status, statuses, statusLabels } from "@/domain/labels";

/** Stand-ins in the address that are no username and no rating code. */
export const MINE = "@me";
export const NOBODY = "@none";
export const UNRATED = "@none";

export type BoardFilter = {
  principle?: number | undefined;
  committee?: string | undefined;
  category?: string | undefined;
  status?: Status | undefined;
  /** A username, MINE or NOBODY. */
  owner?: string | undefined;
  /** A rating's code or UNRATED. */
  rating?: string | undefined;
  overdue?: true | undefined;
};

/** Who is looking, and when: 自分 and 超過 depend on it. */
export type Viewer = { me: string; today: string };

/** Reads the filter from the URL; what makes no sense there is left out rather than refused. */
export function parseBoardFilter(search: Record<string, unknown>): BoardFilter {
  const { principle, status, overdue } = search;
  return {
    ...(Number.isInteger(principle) ? { principle: principle as number } : {}),
    ...text(search, "committee"),
    ...text(search, "category"),
    ...(isStatus(status) ? { status } : {}),
    ...text(search, "owner"),
    ...text(search, "rating"),
    ...(overdue === true ? { overdue } : {}),
  };
}

function text<Name extends string>(search: Record<string, unknown>, name: Name): { [key in Name]?: string } {
  const value = search[name];
  // A code of digits only, typed into the address by hand, arrives as a number.
  const code = typeof value === "number" ? String(value) : value;
  return typeof code === "string" && code !== "" ? ({ [name]: code } as { [key in Name]?: string }) : {};
}

export const isFiltered = (filter: BoardFilter): boolean =>
  Object.values(filter).some((value) => value !== undefined);

type Initiative = { principle: number; category: { code: string }; committees: string[] };

/** By what the policy prints about an initiative; the baseline year has nothing else. */
export function filterInitiatives<Row extends Initiative>(rows: Row[], filter: BoardFilter): Row[] {
  const { principle, category, committee } = filter;
  return rows.filter(
    (row) =>
      (principle === undefined || row.principle === principle) &&
      (category === undefined || row.category.code === category) &&
      (committee === undefined || row.committees.includes(committee)),
  );
}

export function filterRows(rows: CycleRow[], filter: BoardFilter, { me, today }: Viewer): CycleRow[] {
  const { status, owner, rating, overdue } = filter;
  return filterInitiatives(rows, filter).filter(
    (row) =>
      (status === undefined || row.status === status) &&
      (owner === undefined || row.owner === ownerSought(owner, me)) &&
      (rating === undefined || row.rating === (rating === UNRATED ? null : rating)) &&
      (overdue === undefined || isOverdue(row, today)),
  );
}

function ownerSought(owner: string, me: string): string | null {
  if (owner === NOBODY) return null;
  return owner === MINE ? me : owner;
}

export const isOverdue = ({ status, due }: Pick<CycleRow, "status" | "due">, today: string): boolean =>
  status !== "APPROVED" && due !== null && dueState(due.date, today).overdue;

/** Everybody responsible for a row, once each. */
export function ownersOf(rows: CycleRow[]): { username: string; name: string }[] {
  const names = new Map<string, string>();
  for (const { owner, ownerName } of rows) if (owner !== null) names.set(owner, ownerName ?? owner);
  return [...names]
    .map(([username, name]) => ({ username, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "ja"));
}

/** 承認済み 6／提出済み 4 …, from the furthest on; only states that occur. */
export function statusSummary(rows: { status: Status }[]): string {
  return statuses
    .toReversed()
    .map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${statusLabels[status]} ${count}`)
    .join("／");
}

/** 期限超過 3・差し戻し 1 */
export function attentionSummary(rows: CycleRow[], today: string): string {
  const overdue = rows.filter((row) => isOverdue(row, today)).length;
  const sentBack = rows.filter(({ returned }) => returned === "sendBack").length;
  return `期限超過 ${overdue}・差し戻し ${sentBack}`;
}
