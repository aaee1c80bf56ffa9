import { useMutation, useQueryClient } from "@tanstack/react-query";
import { removeActivity } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Activity } from "@/api/types";
import { outdateActivities } from "./queries";
import { closedText } from "./saveActivity";

export function useRemoveActivity(policy: string, activity: Activity, onRemoved: () => void) {
  const queryClient = useQueryClient();
  const { id, initiative: code, fiscalYear, etag } = activity;
  const removing = useMutation({
    mutationFn: (reason: string) =>
      removeActivity({ policy, code, fiscalYear }, id, { ifMatch: etag, reason: reason || null }),
    onSuccess: onRemoved,
    onSettled: () => void outdateActivities(queryClient, policy),
  });
  const text: ErrorText | null = removing.error && textOf(removing.error);
  return { remove: removing.mutate, isPending: removing.isPending, text };
}

function textOf(error: Error): ErrorText {
  if (!(error instanceof ProblemError)) return describeError(error);
  if (error.status === 409) return closedText(error);
  if (error.status === 404) {
    return { title: "この記録は、すでに消されています", detail: "", action: "「やめる」を押してください。" };
  }
  if (error.status !== 412) return describeError(error);
  return {
    title: "ほかの人が先に直しました",
    detail: "まだ消していません。",
    action: "「やめる」を押して、一覧で最新の内容を確かめてください。",
  };
}
