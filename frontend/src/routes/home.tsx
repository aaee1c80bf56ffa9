import { createRoute, redirect } from "@tanstack/react-router";
import { PolicyChoice } from "@/features/policy/PolicyChoice";
import { policiesQuery } from "@/features/policy/queries";
import { RouteErrorAlone } from "./RouteError";
import { signedInRoute } from "./signedIn";

export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/",
  loader: async ({ context }) => {
    const policies = await context.queryClient.ensureQueryData(policiesQuery);
    const [only] = policies;
    if (only && policies.length === 1) throw redirect({ to: "/$policy/work", params: { policy: only.code } });
    return policies;
  },
  errorComponent: RouteErrorAlone,
  component: () => <PolicyChoice policies={homeRoute.useLoaderData()} />,
});
