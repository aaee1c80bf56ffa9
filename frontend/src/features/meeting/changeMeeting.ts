import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { patchMeeting, readMeeting } from "@/api/meetingOperations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Meeting, MeetingPatch } from "@/api/types";
import { meetingQuery, outdateMeetings } from "./queries";

/** Makes the change out of the meeting as it is now; null where there is nothing to change any more. */
export type Build = (newest: Meeting) => MeetingPatch | null;

/** Somebody changed the same thing first; what stands now is in `text`. */
export class ChangedElsewhere extends Error {
  constructor(readonly text: ErrorText) {
    super(text.title);
  }
}

const ATTEMPTS = 5;

const isOvertaken = (error: unknown) => error instanceof ProblemError && error.status === 412;

/** Puts a change on top of the newest meeting, as often as others save in between. */
export async function changeMeeting(
  queryClient: QueryClient,
  policy: string,
  id: string,
  build: Build,
): Promise<Meeting> {
  const { queryKey } = meetingQuery(policy, id);
  // An answer still under way would bring back what was there before the change.
  await queryClient.cancelQueries({ queryKey });
  let newest = queryClient.getQueryData(queryKey) ?? (await readMeeting(policy, id));
  for (let attempt = 1; ; attempt++) {
    const patch = build(newest);
    if (patch === null) return newest;
    try {
      const { data } = await patchMeeting(policy, id, patch, { ifMatch: newest.etag });
      queryClient.setQueryData(queryKey, data);
      return data;
    } catch (error) {
      if (!isOvertaken(error) || attempt === ATTEMPTS) throw error;
      newest = await readMeeting(policy, id);
      queryClient.setQueryData(queryKey, newest);
    }
  }
}

/** One change after another: each is made from what the one before has left. */
export function useMeetingChange(policy: string, id: string) {
  const queryClient = useQueryClient();
  const mutationKey = ["meeting", id];
  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join(" ") },
    mutationFn: (build: Build) => changeMeeting(queryClient, policy, id, build),
    onSettled: () => {
      // Reading in the middle of a row of changes would only be cancelled by the next.
      if (queryClient.isMutating({ mutationKey }) === 1) void outdateMeetings(queryClient, policy);
    },
  });
}

export function changeText(error: Error): ErrorText {
  return error instanceof ChangedElsewhere ? error.text : describeError(error);
}

/** 佐藤さん, or ほかの人 where nobody is on record. */
export const changedBy = ({ updatedBy }: Pick<Meeting, "updatedBy">): string =>
  updatedBy ? `${updatedBy}さん` : "ほかの人";
