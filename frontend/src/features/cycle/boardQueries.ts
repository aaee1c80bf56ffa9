import { queryOptions } from "@tanstack/react-query";
import { type CycleFilter, listCycles, listInitiatives } from "@/api/operations";
import type { CycleRow } from "@/api/types";

async function everyCycle(policy: string, filter: CycleFilter, signal: AbortSignal): Promise<CycleRow[]> {
  const { items, nextCursor } = await listCycles(policy, filter, signal);
  if (!nextCursor) return items;
  return [...items, ...(await everyCycle(policy, { ...filter, cursor: nextCursor }, signal))];
}

// Filters work on these rows in the browser: 17 of them need no further round trips.
export const boardQuery = (policy: string, fiscalYear: number) =>
  queryOptions({
    queryKey: ["policies", policy, "cycles", { fiscalYear }],
    queryFn: ({ signal }) => everyCycle(policy, { fiscalYear }, signal),
  });

/** Every year's sheet of one initiative. */
export const yearsQuery = (policy: string, initiative: string) =>
  queryOptions({
    queryKey: ["policies", policy, "cycles", { initiative }],
    queryFn: ({ signal }) => everyCycle(policy, { initiative }, signal),
  });

/** The baseline year has no sheets; its printed column comes with the initiatives. */
export const baselineQuery = (policy: string) =>
  queryOptions({
    queryKey: ["policies", policy, "initiatives"],
    queryFn: async ({ signal }) => (await listInitiatives(policy, signal)).items,
  });
