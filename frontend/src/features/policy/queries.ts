import { queryOptions } from "@tanstack/react-query";
import {
  listBusinessCategories,
  listCommittees,
  listPolicies,
  openCommittee,
  readPolicy,
} from "@/api/operations";

// The policy's own texts change once in years.
const staleTime = 5 * 60_000;

export const policiesQuery = queryOptions({
  queryKey: ["policies"],
  queryFn: async ({ signal }) => (await listPolicies(signal)).items,
  staleTime,
});

export const policyQuery = (policy: string) =>
  queryOptions({
    queryKey: ["policies", policy],
    queryFn: ({ signal }) => readPolicy(policy, signal),
    staleTime,
  });

/** The policy as it stood at a moment; without one, as it is. */
export const policyAsOfQuery = (policy: string, asOf: string | undefined) =>
  asOf === undefined
    ? policyQuery(policy)
    : queryOptions({
        queryKey: ["policies", policy, "as-of", asOf],
        queryFn: ({ signal }) => readPolicy(policy, signal, asOf),
        staleTime,
      });

export const categoriesQuery = (policy: string) =>
  queryOptions({
    queryKey: ["policies", policy, "business-categories"],
    queryFn: async ({ signal }) => (await listBusinessCategories(policy, signal)).items,
    staleTime,
  });

export const committeesQuery = (policy: string) =>
  queryOptions({
    queryKey: ["policies", policy, "committees"],
    queryFn: async ({ signal }) => (await listCommittees(policy, signal)).items,
    staleTime,
  });

/** One body with its ETag, to be changed. */
export const committeeQuery = (policy: string, committee: string) =>
  queryOptions({
    queryKey: ["policies", policy, "committees", committee],
    queryFn: ({ signal }) => openCommittee(policy, committee, signal),
  });
