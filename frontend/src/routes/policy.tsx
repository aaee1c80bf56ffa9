import { useSuspenseQuery } from "@tanstack/react-query";
import { createRoute, Outlet, retainSearchParams, useNavigate } from "@tanstack/react-router";
import { parseFiscalYear } from "@/domain/fiscalYear";
import { rightsIn } from "@/domain/rights";
import { AccountMenu } from "@/features/identity/AccountMenu";
import { PolicyShell } from "@/features/policy/PolicyShell";
import { policyQuery } from "@/features/policy/queries";
import { WorkBadge } from "@/features/work/WorkBadge";
import { NotFound } from "./NotFound";
import { RouteErrorAlone } from "./RouteError";
import { signedInRoute } from "./signedIn";

type PolicySearch = { fy?: number };

export const policyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/$policy",
  validateSearch: (search: Record<string, unknown>): PolicySearch => {
    const fy = parseFiscalYear(search.fy);
    return fy === null ? {} : { fy };
  },
  search: { middlewares: [retainSearchParams(["fy"])] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(policyQuery(params.policy)),
  errorComponent: RouteErrorAlone,
  component: PolicyLayout,
  notFoundComponent: NotFound,
});

function PolicyLayout() {
  const { session } = policyRoute.useRouteContext();
  const { policy: code } = policyRoute.useParams();
  const { data: policy } = useSuspenseQuery(policyQuery(code));
  const navigate = useNavigate();
  const account = (
    <AccountMenu session={session} policy={code} onSignOut={() => navigate({ to: "/sign-out" })} />
  );
  return (
    <PolicyShell
      policy={policy}
      account={account}
      waiting={<WorkBadge policy={code} />}
      maySet={rightsIn(session, code).includes("EDIT_POLICY")}
    >
      <Outlet />
    </PolicyShell>
  );
}
