import { isStatus, type Status, statuses, statusLabels } from "@/domain/labels";

export type BoardFilter = { principle?: number; category?: string; status?: Status };

/** Reads the filter from the URL; what makes no sense there is left out rather than refused. */
export function parseBoardFilter(search: Record<string, unknown>): BoardFilter {
  const { principle, category, status } = search;
  return {
    ...(Number.isInteger(principle) ? { principle: principle as number } : {}),
    ...(typeof category === "string" && category ? { category } : {}),
    ...(isStatus(status) ? { status } : {}),
  };
}

type Filterable = { principle: number; category: { code: string }; status?: Status };

export function filterRows<Row extends Filterable>(rows: Row[], filter: BoardFilter): Row[] {
  return rows.filter(
    (row) =>
      (filter.principle === undefined || row.principle === filter.principle) &&
      (filter.category === undefined || row.category.code === filter.category) &&
      (filter.status === undefined || row.status === undefined || row.status === filter.status),
  );
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
