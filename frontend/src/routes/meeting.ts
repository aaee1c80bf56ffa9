import { createRoute, notFound } from "@tanstack/react-router";
import { ProblemError } from "@/api/problem";
import { rightsIn } from "@/domain/rights";
import { baselineQuery } from "@/features/cycle/boardQueries";
import { peopleQuery } from "@/features/initiative/queries";
import { meetingQuery } from "@/features/meeting/queries";
import { policyQuery } from "@/features/policy/queries";
import { policyRoute } from "./policy";

export const meetingRoute = createRoute({
  getParentRoute: () => policyRoute,
  path: "/meetings/$meeting",
  loader: async ({ context: { queryClient, session }, params: { policy, meeting } }) => {
    const rights = rightsIn(session, policy);
    const [people] = await Promise.all([
      rights.includes("EDIT_INITIATIVES") ? queryClient.ensureQueryData(peopleQuery(policy)) : [],
      queryClient.ensureQueryData(meetingQuery(policy, meeting)).catch(unlessMissing),
      queryClient.ensureQueryData(policyQuery(policy)),
      queryClient.ensureQueryData(baselineQuery(policy)),
    ]);
    return { rights, people };
  },
}).lazy(() => import("./meeting.lazy").then(({ Route }) => Route));

/** A meeting that is not there, or not for this person to see. */
function unlessMissing(error: unknown): never {
  throw error instanceof ProblemError && error.status === 404 ? notFound() : error;
}
