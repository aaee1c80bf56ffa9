import { createRoute } from "@tanstack/react-router";
import { workQuery } from "@/features/work/queries";
import { policyRoute } from "./policy";

export const workRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/work",
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(workQuery(params.policy)),
}).lazy(() => import("./work.lazy").then(({ Route }) => Route));
