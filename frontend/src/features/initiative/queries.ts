import { queryOptions } from "@tanstack/react-query";
import { readInitiative } from "@/api/operations";

export const initiativeQuery = (policy: string, code: string) =>
  queryOptions({
    queryKey: ["policies", policy, "initiatives", code],
    queryFn: ({ signal }) => readInitiative(policy, code, signal),
  });
