import { queryOptions } from "@tanstack/react-query";
import { readCycle, readSession } from "@/api/operations";
import type { SheetAddress } from "./sheetAddress";

export const sheetQuery = ({ policy, code, fiscalYear }: SheetAddress) =>
  queryOptions({
    queryKey: ["policies", policy, "initiatives", code, "cycles", fiscalYear],
    queryFn: ({ signal }) => readCycle(policy, code, fiscalYear, signal),
    // The form is made from this once. A refetch under it would do nothing, an old copy on the next visit would do harm.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 2_000,
  });

/** Who is writing; the shell has loaded it before any page of a policy. */
export const writerQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => readSession(signal),
  staleTime: Number.POSITIVE_INFINITY,
});
