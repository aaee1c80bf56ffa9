import { createRoute } from "@tanstack/react-router";
import { rightsIn } from "@/domain/rights";
import { initiativeActivitiesQuery } from "@/features/activity/queries";
import { yearsQuery } from "@/features/cycle/boardQueries";
import { initiativeQuery, peopleQuery } from "@/features/initiative/queries";
import { discussionsQuery } from "@/features/meeting/queries";
import { committeesQuery } from "@/features/policy/queries";
import { policyRoute } from "./policy";

export const initiativeRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/initiatives/$code",
  loader: async ({ context: { queryClient, session }, params: { policy, code } }) => {
    const rights = rightsIn(session, policy);
    const [people] = await Promise.all([
      rights.includes("EDIT_INITIATIVES") ? queryClient.ensureQueryData(peopleQuery(policy)) : null,
      queryClient.ensureQueryData(initiativeQuery(policy, code)),
      queryClient.ensureQueryData(yearsQuery(policy, code)),
      queryClient.ensureQueryData(initiativeActivitiesQuery(policy, code)),
      queryClient.ensureQueryData(discussionsQuery(policy, code)),
      queryClient.ensureQueryData(committeesQuery(policy)),
    ]);
    return { rights, people };
  },
}).lazy(() => import("./initiative.lazy").then(({ Route }) => Route));
