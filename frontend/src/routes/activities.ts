import { createRoute } from "@tanstack/react-router";
import { defaultFiscalYear } from "@/domain/fiscalYear";
import { parseActivityFilter } from "@/features/activity/activityFilter";
import { activitiesQuery } from "@/features/activity/queries";
import { baselineQuery, boardQuery } from "@/features/cycle/boardQueries";
import { policyQuery } from "@/features/policy/queries";
import { policyRoute } from "./policy";

export const activitiesRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/activities",
  validateSearch: parseActivityFilter,
  loaderDeps: ({ search: { fy, initiative, kind } }) => ({ fy, initiative, kind }),
  loader: async ({ context: { queryClient }, params, deps: { fy, ...filter } }) => {
    const initiatives = queryClient.ensureQueryData(baselineQuery(params.policy));
    const policy = await queryClient.ensureQueryData(policyQuery(params.policy));
    // The baseline year has no sheets, and what was done belongs to a sheet.
    const years = policy.fiscalYears.filter(({ baseline }) => !baseline).map(({ fiscalYear }) => fiscalYear);
    const known = fy !== undefined && years.includes(fy);
    const fiscalYear = known
      ? fy
      : defaultFiscalYear({ first: Math.min(...years), last: Math.max(...years) }, new Date());
    await Promise.all([
      initiatives,
      queryClient.ensureQueryData(boardQuery(params.policy, fiscalYear)),
      queryClient.ensureInfiniteQueryData(activitiesQuery(params.policy, fiscalYear, filter)),
    ]);
    return { fiscalYear, unknownYear: known ? undefined : fy };
  },
}).lazy(() => import("./activities.lazy").then(({ Route }) => Route));
