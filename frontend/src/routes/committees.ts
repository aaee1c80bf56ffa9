import { createRoute } from "@tanstack/react-router";
import { tokyoDate } from "@/domain/due";
import { meetingsQuery } from "@/features/meeting/queries";
import { committeesQuery, policyQuery } from "@/features/policy/queries";
import { yearShown } from "@/features/policy/yearShown";
import { policyRoute } from "./policy";

export const committeesRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/committees",
  loaderDeps: ({ search: { fy } }) => ({ fy }),
  loader: async ({ context: { queryClient }, params: { policy: code }, deps: { fy } }) => {
    const today = tokyoDate(new Date());
    const bodies = queryClient.ensureQueryData(committeesQuery(code));
    const coming = queryClient.ensureQueryData(meetingsQuery(code, { from: today }));
    const policy = await queryClient.ensureQueryData(policyQuery(code));
    const fiscalYear = yearShown(policy, fy);
    await Promise.all([bodies, coming, queryClient.ensureQueryData(meetingsQuery(code, { fiscalYear }))]);
    return { today, fiscalYear };
  },
}).lazy(() => import("./committees.lazy").then(({ Route }) => Route));
