import { createRoute } from "@tanstack/react-router";
import { meetingQuery, parsePrinted } from "@/features/meeting/queries";
import { policyRoute } from "./policy";

export const minutesRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/meetings/$meeting/minutes",
  validateSearch: parsePrinted,
  loaderDeps: ({ search: { asOf, edition } }) => parsePrinted({ asOf, edition }),
  loader: ({ context: { queryClient }, params: { policy, meeting }, deps }) =>
    queryClient.ensureQueryData(meetingQuery(policy, meeting, deps)),
}).lazy(() => import("./minutes.lazy").then(({ Route }) => Route));
