import { createRoute, redirect } from "@tanstack/react-router";
import { endSession } from "@/features/identity/session";
import { RouteErrorAlone } from "./RouteError";
import { rootRoute } from "./root";

/** A page of its own, so that a form with unsaved text is asked before the session ends. */
export const signOutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-out",
  errorComponent: RouteErrorAlone,
  loader: async ({ context, preload }) => {
    if (preload) return;
    await endSession(context.queryClient);
    throw redirect({ to: "/sign-in", replace: true });
  },
});
