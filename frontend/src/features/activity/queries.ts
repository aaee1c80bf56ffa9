import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { listActivities } from "@/api/operations";
import type { ActivityFilter } from "./activityFilter";

/** What was done in one year, newest day first, page by page. */
export const activitiesQuery = (policy: string, fiscalYear: number, filter: ActivityFilter) =>
  infiniteQueryOptions({
    queryKey: ["policies", policy, "activities", { fiscalYear, ...filter }],
    queryFn: ({ signal, pageParam }) => {
      const { initiative, kind } = filter;
      const asked = { fiscalYear, ...(initiative && { initiative }), ...(kind && { kind }) };
      return listActivities(policy, { ...asked, ...(pageParam && { cursor: pageParam }) }, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });

/** The first 200 records of an initiative over all years, newest day first. */
export const initiativeActivitiesQuery = (policy: string, initiative: string) =>
  queryOptions({
    queryKey: ["policies", policy, "activities", { initiative, allYears: true }],
    queryFn: async ({ signal }) => (await listActivities(policy, { initiative }, signal)).items,
  });

/** What shows records, or counts them, reads again: the lists, the board, the sheets. */
export async function outdateActivities(queryClient: QueryClient, policy: string): Promise<void> {
  await Promise.all(
    ["activities", "cycles", "initiatives", "ledger", "work"].map((part) =>
      queryClient.invalidateQueries({ queryKey: ["policies", policy, part] }),
    ),
  );
}
