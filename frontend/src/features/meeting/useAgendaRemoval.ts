import { useMutation, useQueryClient } from "@tanstack/react-query";
import { removeAction, removeAgendaItem } from "@/api/meetingOperations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Action, AgendaItem } from "@/api/types";
import { outdateMeetings } from "./queries";

export const useAgendaRemoval = (policy: string, item: AgendaItem, onRemoved: () => void) =>
  useRemoval(
    policy,
    () => removeAgendaItem(policy, item.meeting, item.id, { ifMatch: item.etag }),
    onRemoved,
  );

export const useActionRemoval = (policy: string, action: Action, onRemoved: () => void) =>
  useRemoval(
    policy,
    () => removeAction(policy, action.meeting, action.id, { ifMatch: action.etag }),
    onRemoved,
  );

function useRemoval(policy: string, remove: () => Promise<unknown>, onRemoved: () => void) {
  const queryClient = useQueryClient();
  const removing = useMutation({
    mutationFn: () =>
      remove().catch((error: unknown) => {
        // Somebody else was faster; it is gone either way.
        if (!(error instanceof ProblemError) || error.status !== 404) throw error;
      }),
    onSuccess: onRemoved,
    onSettled: () => void outdateMeetings(queryClient, policy),
  });
  const text: ErrorText | null = removing.error && textOf(removing.error);
  return { remove: () => removing.mutate(), isPending: removing.isPending, text };
}

function textOf(error: Error): ErrorText {
  if (!(error instanceof ProblemError) || error.status !== 412) return describeError(error);
  return {
    title: "ほかの人が先に変えました",
    detail: "まだ削除していません。最新の内容を読み込みました。",
    action: "内容を確かめて、よければもう一度「削除する」を押してください。",
  };
}
