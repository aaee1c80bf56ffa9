import { createRoute } from "@tanstack/react-router";
import { packetQuery, parsePrinted } from "@/features/meeting/queries";
import { policyAsOfQuery } from "@/features/policy/queries";
import { policyRoute } from "./policy";

export const packetRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/meetings/$meeting/packet",
  validateSearch: parsePrinted,
  loaderDeps: ({ search: { asOf, edition } }) => parsePrinted({ asOf, edition }),
  loader: async ({ context: { queryClient }, params: { policy, meeting }, deps }) => {
    await Promise.all([
      queryClient.ensureQueryData(packetQuery(policy, meeting, deps)),
      queryClient.ensureQueryData(policyAsOfQuery(policy, deps.asOf)),
    ]);
  },
}).lazy(() => import("./packet.lazy").then(({ Route }) => Route));
