import { queryOptions } from "@tanstack/react-query";
import { listPeople, readInitiative } from "@/api/operations";

export const initiativeQuery = (policy: string, code: string) =>
  queryOptions({
    queryKey: ["policies", policy, "initiatives", code],
    queryFn: ({ signal }) => readInitiative(policy, code, signal),
  });

/** Who can be made responsible. Only those who may edit an initiative may ask. */
export const peopleQuery = (policy: string) =>
  queryOptions({
    queryKey: ["policies", policy, "people"],
    queryFn: async ({ signal }) => (await listPeople(policy, signal)).items,
    staleTime: 5 * 60_000,
  });
