import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { patchAction, readAction } from "@/api/meetingOperations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Action, ActionPatch } from "@/api/types";
import { outdateMeetings } from "./queries";

/** Somebody else finished it, dropped it, or opened it again first. */
class StateOvertaken extends Error {}

const TRIES = 4;

/** Finishes an action item, drops it, or opens it again. */
export function useActionStep(policy: string, action: Action, onDone: () => void) {
  const queryClient = useQueryClient();
  const seen = useRef(action);
  const stepping = useMutation({
    mutationFn: async (patch: Pick<ActionPatch, "state" | "result">) => {
      // What the page has read since then is newer than what this dialog was opened with.
      for (let tried = 1; ; tried++) {
        const { meeting, id, etag, state, result } = seen.current;
        try {
          return await patchAction(policy, meeting, id, patch, { ifMatch: etag });
        } catch (error) {
          if (!(error instanceof ProblemError) || error.status !== 412 || tried === TRIES) throw error;
          seen.current = await readAction(policy, meeting, id);
          if (seen.current.state !== state || seen.current.result !== result) throw new StateOvertaken();
        }
      }
    },
    onSuccess: onDone,
    onSettled: () => void outdateMeetings(queryClient, policy),
  });
  const text: ErrorText | null = stepping.error && textOf(stepping.error);
  return {
    step: (patch: Pick<ActionPatch, "state" | "result">) => stepping.mutate(patch),
    isPending: stepping.isPending,
    text,
    /** What somebody else made of it first. */
    theirs: stepping.error instanceof StateOvertaken ? seen.current : null,
  };
}

function textOf(error: Error): ErrorText {
  if (error instanceof StateOvertaken) {
    return {
      title: "ほかの人が先に状態か結果を変えました",
      detail: "まだ保存していません。あなたの入力は残っています。",
      action: "相手の内容を確かめて、よければもう一度押してください。",
    };
  }
  if (error instanceof ProblemError && error.status === 404) {
    return {
      title: "この宿題は、ほかの人が削除しました",
      detail: "",
      action: "「やめる」を押してください。",
    };
  }
  return describeError(error);
}
