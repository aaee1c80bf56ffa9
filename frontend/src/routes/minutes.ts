import { createRoute } from "@tanstack/react-router";
import { meetingQuery } from "@/features/meeting/queries";
import { policyRoute } from "./policy";

type MinutesSearch = { asOf?: string };

export const minutesRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/meetings/$meeting/minutes",
  validateSearch: ({ asOf }: Record<string, unknown>): MinutesSearch =>
    typeof asOf === "string" ? { asOf } : {},
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context: { queryClient }, params: { policy, meeting }, deps: { asOf } }) =>
    queryClient.ensureQueryData(meetingQuery(policy, meeting, asOf)),
}).lazy(() => import("./minutes.lazy").then(({ Route }) => Route));
