import { useMutation, useQueryClient } from "@tanstack/react-query";
import { moveMeeting, readMeeting } from "@/api/meetingOperations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Meeting, MeetingAction } from "@/api/types";
import { changedBy } from "./changeMeeting";
import { meetingSteps } from "./meetingSteps";
import { meetingQuery, outdateMeetings } from "./queries";

export type MeetingStep = { action: MeetingAction; reason: string | null };

/** Why a step was not taken: at the reason's box, because of undecided items, or as a notice. */
export class MeetingStepFailure extends Error {
  constructor(
    readonly text: ErrorText,
    readonly isUndecided = false,
    readonly atReason: string | null = null,
  ) {
    super(text.title);
  }
}

/** Moves a meeting on or back; after what is still being saved of it. */
export function useMeetingStep(policy: string, id: string) {
  const queryClient = useQueryClient();
  const { queryKey } = meetingQuery(policy, id);
  const mutationKey = ["meeting", id];
  return useMutation<void, MeetingStepFailure, MeetingStep>({
    mutationKey,
    scope: { id: mutationKey.join(" ") },
    mutationFn: async (step) => {
      await queryClient.cancelQueries({ queryKey });
      const ifMatch = queryClient.getQueryData(queryKey)?.etag ?? "";
      try {
        const { data } = await moveMeeting(policy, id, step, { ifMatch });
        queryClient.setQueryData(queryKey, data);
      } catch (error) {
        const isOutdated = error instanceof ProblemError && [409, 412].includes(error.status);
        const newest = isOutdated ? await readMeeting(policy, id).catch(() => null) : null;
        if (newest) queryClient.setQueryData(queryKey, newest);
        throw failureOf(error, step.action, newest);
      }
    },
    onSettled: () => void outdateMeetings(queryClient, policy),
  });
}

function failureOf(error: unknown, action: MeetingAction, newest: Meeting | null): MeetingStepFailure {
  if (!(error instanceof ProblemError)) return new MeetingStepFailure(describeError(error));
  if (error.status === 412) return new MeetingStepFailure(overtaken(action, newest));
  const atReason = error.problem.violations?.find(({ pointer }) => pointer === "/reason")?.message ?? null;
  const text = describeError(error);
  if (!error.is("undecided-items")) return new MeetingStepFailure(text, false, atReason);
  return new MeetingStepFailure({ ...text, action: undecidedAction }, true);
}

const undecidedAction =
  "議題の結果を選んで、もう一度「会議録を確定する」を押してください。話し合いが続くものは「継続」にします。";

const overtaken = (action: MeetingAction, newest: Meeting | null): ErrorText => ({
  title: `${newest ? changedBy(newest) : "ほかの人"}が先に会議を変更しました`,
  detail: newest ? "最新の内容を読み込みました。" : "最新の内容を読み込めませんでした。",
  action: `内容を確かめて、よければもう一度「${meetingSteps[action].label}」を押してください。`,
});
