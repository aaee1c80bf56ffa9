import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { removeMeeting } from "@/api/meetingOperations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Meeting } from "@/api/types";
import { meetingQuery, outdateMeetings } from "./queries";

/** Removes a meeting that is still being prepared, and goes to its body's page. */
export function useMeetingRemoval(policy: string, { id, etag, committee }: Meeting) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const removing = useMutation({
    mutationFn: async () => {
      await removeMeeting(policy, id, { ifMatch: etag });
      // The page shows the meeting until it is left, and must not ask for it again.
      await navigate({ to: "/$policy/committees/$committee", params: { policy, committee } });
      queryClient.removeQueries({ queryKey: meetingQuery(policy, id).queryKey });
      await outdateMeetings(queryClient, policy);
    },
    onError: () => void outdateMeetings(queryClient, policy),
  });
  return { remove: removing.mutate, isPending: removing.isPending, text: textOf(removing.error) };
}

function textOf(error: Error | null): ErrorText | null {
  if (error === null) return null;
  if (!(error instanceof ProblemError) || error.status !== 412) return describeError(error);
  return {
    title: "ほかの人が先に会議を変更しました",
    detail: "まだ削除していません。最新の内容を読み込みました。",
    action: "「やめる」を押して、内容を確かめてください。",
  };
}
