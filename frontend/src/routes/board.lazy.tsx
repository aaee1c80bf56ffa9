import { useSuspenseQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { BoardScreen } from "@/features/cycle/BoardScreen";
import type { BoardFilter } from "@/features/cycle/boardFilter";
import { categoriesQuery, committeesQuery, policyQuery } from "@/features/policy/queries";

export const Route = createLazyRoute("/signed-in/$policy/board")({ component: BoardPage });

function BoardPage() {
  const { policy: code } = Route.useParams();
  const { fy, ...filter } = Route.useSearch();
  const { fiscalYear, unknownYear } = Route.useLoaderData();
  const navigate = Route.useNavigate();
  const { data: policy } = useSuspenseQuery(policyQuery(code));
  const { data: categories } = useSuspenseQuery(categoriesQuery(code));
  const { data: committees } = useSuspenseQuery(committeesQuery(code));
  const { session } = Route.useRouteContext();
  const change = (next: BoardFilter) => navigate({ search: { fy, ...next }, replace: true });
  return (
    <BoardScreen
      policy={policy}
      categories={categories}
      committees={committees}
      me={session.username}
      filter={filter}
      onFilter={change}
      fiscalYear={fiscalYear}
      unknownYear={unknownYear}
    />
  );
}
