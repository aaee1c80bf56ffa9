import { queryOptions } from "@tanstack/react-query";
import { listCycles, listInitiatives } from "@/api/operations";

// Filters work on these rows in the browser: 17 of them need no further round trips.
export const boardQuery = (policy: string, fiscalYear: number) =>
  queryOptions({
    queryKey: ["policies", policy, "cycles", { fiscalYear }],
    queryFn: async ({ signal }) => (await listCycles(policy, { fiscalYear }, signal)).items,
  });

/** Every year's sheet of one initiative. */
export const yearsQuery = (policy: string, initiative: string) =>
  queryOptions({
    queryKey: ["policies", policy, "cycles", { initiative }],
    queryFn: async ({ signal }) => (await listCycles(policy, { initiative }, signal)).items,
  });

/** The baseline year has no sheets; its printed column comes with the initiatives. */
export const baselineQuery = (policy: string) =>
  queryOptions({
    queryKey: ["policies", policy, "initiatives"],
    queryFn: async ({ signal }) => (await listInitiatives(policy, signal)).items,
  });
