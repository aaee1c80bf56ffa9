import { createRoute } from "@tanstack/react-router";
import { openPolicy } from "@/api/operations";
import { rightsIn } from "@/domain/rights";
import { policyRoute } from "./policy";

export const settingsRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/settings",
  // Always read anew: a form must not start from an old state.
  gcTime: 0,
  loader: async ({ context: { session }, params: { policy } }) => ({
    opened: await openPolicy(policy),
    mayEdit: rightsIn(session, policy).includes("EDIT_POLICY"),
  }),
}).lazy(() => import("./settings.lazy").then(({ Route }) => Route));
