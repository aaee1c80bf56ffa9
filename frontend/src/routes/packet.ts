import { createRoute } from "@tanstack/react-router";
import { packetQuery } from "@/features/meeting/queries";
import { policyAsOfQuery } from "@/features/policy/queries";
import { policyRoute } from "./policy";

type PacketSearch = { asOf?: string };

export const packetRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/meetings/$meeting/packet",
  validateSearch: ({ asOf }: Record<string, unknown>): PacketSearch =>
    typeof asOf === "string" ? { asOf } : {},
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context: { queryClient }, params: { policy, meeting }, deps: { asOf } }) => {
    await Promise.all([
      queryClient.ensureQueryData(packetQuery(policy, meeting, asOf)),
      queryClient.ensureQueryData(policyAsOfQuery(policy, asOf)),
    ]);
  },
}).lazy(() => import("./packet.lazy").then(({ Route }) => Route));
