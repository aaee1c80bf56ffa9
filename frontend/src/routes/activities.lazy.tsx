import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { rightsIn } from "@/domain/rights";
import { ActivitiesScreen } from "@/features/activity/ActivitiesScreen";
import type { ActivityFilter } from "@/features/activity/activityFilter";
import { baselineQuery, boardQuery } from "@/features/cycle/boardQueries";
import { policyQuery } from "@/features/policy/queries";

export const Route = createLazyRoute("/signed-in/$policy/activities")({ component: ActivitiesPage });

function ActivitiesPage() {
  const { policy: code } = Route.useParams();
  const { fy, initiative, kind } = Route.useSearch();
  const { fiscalYear, unknownYear } = Route.useLoaderData();
  const { session } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  const { data: policy } = useSuspenseQuery(policyQuery(code));
  const { data: initiatives } = useSuspenseQuery(baselineQuery(code));
  const { data: rows } = useSuspenseQuery(boardQuery(code, fiscalYear));
  return (
    <ActivitiesScreen
      key={fiscalYear}
      policy={policy}
      initiatives={initiatives}
      statuses={new Map(rows.map((row) => [row.initiative, row.status]))}
      fiscalYear={fiscalYear}
      unknownYear={unknownYear}
      filter={{ initiative, kind }}
      onFilter={(next: ActivityFilter) => navigate({ search: { fy, ...next }, replace: true })}
      mayWrite={rightsIn(session, code).includes("WRITE_CYCLES")}
    />
  );
}
