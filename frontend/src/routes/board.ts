import { createRoute } from "@tanstack/react-router";
import { defaultFiscalYear } from "@/domain/fiscalYear";
import { parseBoardFilter } from "@/features/cycle/boardFilter";
import { baselineQuery, boardQuery } from "@/features/cycle/boardQueries";
import { categoriesQuery, committeesQuery, policyQuery } from "@/features/policy/queries";
import { policyRoute } from "./policy";

export const boardRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/board",
  validateSearch: parseBoardFilter,
  loaderDeps: ({ search }) => ({ fy: search.fy }),
  loader: async ({ context: { queryClient }, params, deps: { fy } }) => {
    const categories = queryClient.ensureQueryData(categoriesQuery(params.policy));
    const committees = queryClient.ensureQueryData(committeesQuery(params.policy));
    const policy = await queryClient.ensureQueryData(policyQuery(params.policy));
    const { firstFiscalYear: first, lastFiscalYear: last, baselineFiscalYear } = policy;
    const known = policy.fiscalYears.some(({ fiscalYear }) => fiscalYear === fy);
    const fiscalYear = known && fy ? fy : defaultFiscalYear({ first, last }, new Date());
    const rows =
      fiscalYear === baselineFiscalYear
        ? queryClient.ensureQueryData(baselineQuery(params.policy))
        : queryClient.ensureQueryData(boardQuery(params.policy, fiscalYear));
    await Promise.all([categories, committees, rows]);
    return { fiscalYear, unknownYear: known ? undefined : fy };
  },
}).lazy(() => import("./board.lazy").then(({ Route }) => Route));
