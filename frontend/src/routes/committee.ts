import { createRoute } from "@tanstack/react-router";
import { rightsIn } from "@/domain/rights";
import { baselineQuery, boardQuery } from "@/features/cycle/boardQueries";
import { peopleQuery } from "@/features/initiative/queries";
import { actionsQuery, meetingsQuery } from "@/features/meeting/queries";
import { committeeQuery, committeesQuery, policyQuery } from "@/features/policy/queries";
import { yearShown } from "@/features/policy/yearShown";
import { policyRoute } from "./policy";

export const committeeRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/committees/$committee",
  loaderDeps: ({ search: { fy } }) => ({ fy }),
  loader: async ({ context: { queryClient, session }, params, deps: { fy } }) => {
    const { policy: code, committee } = params;
    const rights = rightsIn(session, code);
    const policy = await queryClient.ensureQueryData(policyQuery(code));
    const fiscalYear = yearShown(policy, fy);
    const [people] = await Promise.all([
      rights.includes("EDIT_INITIATIVES") ? queryClient.ensureQueryData(peopleQuery(code)) : [],
      queryClient.ensureQueryData(committeeQuery(code, committee)),
      queryClient.ensureQueryData(committeesQuery(code)),
      queryClient.ensureQueryData(baselineQuery(code)),
      queryClient.ensureQueryData(boardQuery(code, fiscalYear)),
      queryClient.ensureQueryData(meetingsQuery(code, { committee, fiscalYear })),
      queryClient.ensureQueryData(actionsQuery(code, { committee, state: "OPEN" })),
    ]);
    return { rights, people, fiscalYear };
  },
}).lazy(() => import("./committee.lazy").then(({ Route }) => Route));
