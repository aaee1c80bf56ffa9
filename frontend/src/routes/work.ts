import { createRoute } from "@tanstack/react-router";
import { tokyoDate } from "@/domain/due";
import { actionsQuery, meetingsQuery } from "@/features/meeting/queries";
import { workQuery } from "@/features/work/queries";
import { policyRoute } from "./policy";

export const workRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/work",
  loader: async ({ context: { queryClient, session }, params: { policy } }) => {
    const today = tokyoDate(new Date());
    await Promise.all([
      queryClient.ensureQueryData(workQuery(policy)),
      queryClient.ensureQueryData(meetingsQuery(policy, { from: today })),
      queryClient.ensureQueryData(actionsQuery(policy, { owner: session.username, state: "OPEN" })),
    ]);
    return { today };
  },
}).lazy(() => import("./work.lazy").then(({ Route }) => Route));
