import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { createMeeting } from "@/api/meetingOperations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import { requestKey } from "@/api/requestKey";
import type { Meeting, NewMeeting } from "@/api/types";
import { type NewMeetingFaults, newMeetingFaults } from "./newMeeting";
import { outdateMeetings } from "./queries";

const arrivedBefore: ErrorText = {
  title: "前に押した「作る」は届いています",
  detail: "返事が届かないうちに内容を変えたため、まだ見えていない会議が1件作られています。",
  action: "閉じて一覧を確かめてください。別の会議として作るときは、もう一度押してください。",
};

/** Makes a meeting once, however often a request has to be repeated. */
export function useNewMeeting(policy: string, onMade: (meeting: Meeting) => void) {
  const queryClient = useQueryClient();
  const [key, setKey] = useState(requestKey);
  const making = useMutation({
    mutationFn: (body: NewMeeting) => createMeeting(policy, body, key),
    onSuccess: ({ data }) => onMade(data),
    onError: (error) => {
      if (isKeyUsed(error)) setKey(requestKey());
    },
    onSettled: () => void outdateMeetings(queryClient, policy),
  });
  return { make: making.mutate, isPending: making.isPending, ...refusalOf(making.error) };
}

const isKeyUsed = (error: unknown) => error instanceof ProblemError && error.status === 422;

function refusalOf(error: Error | null): { faults: NewMeetingFaults; trouble: ErrorText | null } {
  if (!error) return { faults: { time: {} }, trouble: null };
  if (isKeyUsed(error)) return { faults: { time: {} }, trouble: arrivedBefore };
  const violations = error instanceof ProblemError ? (error.problem.violations ?? []) : [];
  const faults = newMeetingFaults(violations);
  const placed = [faults.committee, faults.notPublicReason, ...Object.values(faults.time)].filter(Boolean);
  const isAllPlaced = placed.length > 0 && placed.length === violations.length;
  return { faults, trouble: isAllPlaced ? null : describeError(error) };
}
