import { createRoute, useRouter } from "@tanstack/react-router";
import type { Session } from "@/api/types";
import { sessionQuery } from "@/features/identity/queries";
import { SignInScreen } from "@/features/identity/SignInScreen";
import { safeNext } from "@/features/identity/session";
import { rootRoute } from "./root";

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === "string" ? { next: search.next } : {},
  component: SignInPage,
});

function SignInPage() {
  const { next } = signInRoute.useSearch();
  const { queryClient } = signInRoute.useRouteContext();
  const router = useRouter();
  const enter = (session: Session) => {
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, session);
    router.history.push(safeNext(next));
  };
  return <SignInScreen onSignedIn={enter} />;
}
