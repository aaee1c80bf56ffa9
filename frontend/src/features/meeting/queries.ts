import { type QueryClient, queryOptions } from "@tanstack/react-query";
import {
  type ActionFilter,
  listActions,
  listAgendaProposals,
  listDiscussions,
  listMeetings,
  type MeetingFilter,
  type Printed,
  readMeeting,
  readPacket,
} from "@/api/meetingOperations";
import type { Discussion } from "@/api/types";

/** What the address of a print asks for. */
export const parsePrinted = ({ asOf, edition }: Record<string, unknown>): Printed => ({
  ...(typeof asOf === "string" && { asOf }),
  ...(edition === "PUBLIC" && { edition }),
});

/** Everything about meetings of a policy lies below this key: one change outdates all of it. */
const below = (policy: string) => ["policies", policy, "meetings"] as const;

export const meetingsQuery = (policy: string, filter: MeetingFilter) =>
  queryOptions({
    queryKey: [...below(policy), "list", filter],
    queryFn: ({ signal }) => listMeetings(policy, filter, signal),
    select: ({ items }) => items,
  });

export const meetingQuery = (policy: string, meeting: string, printed: Printed = {}) =>
  queryOptions({
    queryKey: [...below(policy), "one", meeting, printed],
    queryFn: ({ signal }) => readMeeting(policy, meeting, printed, signal),
  });

export const proposalsQuery = (policy: string, meeting: string) =>
  queryOptions({
    queryKey: [...below(policy), "proposals", meeting],
    queryFn: ({ signal }) => listAgendaProposals(policy, meeting, signal),
    select: ({ items }) => items,
  });

export const packetQuery = (policy: string, meeting: string, printed: Printed) =>
  queryOptions({
    queryKey: [...below(policy), "packet", meeting, printed],
    queryFn: ({ signal }) => readPacket(policy, meeting, printed, signal),
  });

export const actionsQuery = (policy: string, filter: ActionFilter) =>
  queryOptions({
    queryKey: [...below(policy), "actions", filter],
    queryFn: ({ signal }) => listActions(policy, filter, signal),
    select: ({ items }) => items,
  });

export const discussionsQuery = (policy: string, code: string, fiscalYear?: number) =>
  queryOptions({
    queryKey: [...below(policy), "discussions", code, fiscalYear ?? null],
    queryFn: ({ signal }) => listDiscussions(policy, code, fiscalYear, signal),
    select: ({ items }) => items,
  });

/** What of that may be taken over into the sheet's 会議の意見; read together with the rest. */
export const opinionsQuery = (policy: string, code: string, fiscalYear: number) =>
  queryOptions({
    ...discussionsQuery(policy, code, fiscalYear),
    select: ({ items }) => items.flatMap(opinionOf),
  });

function opinionOf({ item, meetingLabel, committeeName, opinion, mayTakeOpinion }: Discussion) {
  if (!mayTakeOpinion || !opinion) return [];
  return [{ item, label: `${meetingLabel} ${committeeName}`, text: opinion }];
}

export const outdateMeetings = (queryClient: QueryClient, policy: string) =>
  queryClient.invalidateQueries({ queryKey: below(policy) });
