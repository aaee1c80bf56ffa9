import { createRoute, Outlet, redirect } from "@tanstack/react-router";
import { SignInAgain } from "@/features/identity/SignInAgain";
import { currentSession } from "@/features/identity/session";
import { RouteErrorAlone } from "./RouteError";
import { rootRoute } from "./root";

export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "signed-in",
  beforeLoad: async ({ context, location }) => {
    const session = await currentSession(context.queryClient);
    if (!session) throw redirect({ to: "/sign-in", search: { next: location.href } });
    return { session };
  },
  errorComponent: RouteErrorAlone,
  component: SignedIn,
});

function SignedIn() {
  const { session } = signedInRoute.useRouteContext();
  return (
    <>
      <Outlet />
      <SignInAgain username={session.username} />
    </>
  );
}
