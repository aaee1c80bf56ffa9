import { QueryClient } from "@tanstack/react-query";
import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { NetworkError } from "@/api/problem";
import { RouteError } from "@/routes/RouteError";
import { routeTree } from "@/routes/tree";
import { Loading } from "@/ui";

export function createQueryClient(): QueryClient {
  const retry = (failures: number, error: unknown) => error instanceof NetworkError && failures < 2;
  return new QueryClient({
    defaultOptions: {
      // "always": a PC without Internet reports itself offline, though the server on its own network answers.
      queries: { retry, networkMode: "always", staleTime: 10_000 },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    ...(history ? { history } : {}),
    defaultPreload: "intent",
    // The query cache decides what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: RouteError,
    defaultPendingComponent: () => <Loading />,
  });
  // A new page begins at its start for the keyboard and the screen reader as well.
  router.subscribe("onResolved", ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) document.getElementById("main")?.focus({ preventScroll: true });
  });
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
