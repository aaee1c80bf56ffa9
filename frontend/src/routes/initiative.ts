import { createRoute } from "@tanstack/react-router";
import { yearsQuery } from "@/features/cycle/boardQueries";
import { initiativeQuery } from "@/features/initiative/queries";
import { committeesQuery } from "@/features/policy/queries";
import { policyRoute } from "./policy";

export const initiativeRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/initiatives/$code",
  loader: async ({ context: { queryClient }, params: { policy, code } }) => {
    await Promise.all([
      queryClient.ensureQueryData(initiativeQuery(policy, code)),
      queryClient.ensureQueryData(yearsQuery(policy, code)),
      queryClient.ensureQueryData(committeesQuery(policy)),
    ]);
  },
}).lazy(() => import("./initiative.lazy").then(({ Route }) => Route));
