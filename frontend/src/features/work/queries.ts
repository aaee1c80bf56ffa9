import { queryOptions } from "@tanstack/react-query";
import { readWork } from "@/api/operations";

/** What waits for whoever has signed in. */
export const workQuery = (policy: string) =>
  queryOptions({
    queryKey: ["policies", policy, "work"],
    queryFn: ({ signal }) => readWork(policy, signal),
    // Whoever comes back to this page wants to know what has changed since.
    refetchOnWindowFocus: true,
  });
