import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Loaded } from "@/api/client";
import { openCommittee, patchCommittee } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Committee, CommitteePatch, Violation } from "@/api/types";
import { committeeQuery } from "./queries";

/** My change on top of a state of the body; null where somebody else has changed the same. */
type ChangeOn = (committee: Committee) => CommitteePatch | null;
type Save = { changeOn: ChangeOn; onSaved: () => void };

export type CommitteeOutcome =
  | { kind: "contested"; now: Committee }
  | { kind: "refused"; patch: CommitteePatch; violations: readonly Violation[]; text: ErrorText };

/** Others may save again and again; whoever is overtaken this often may press once more. */
const ATTEMPTS = 3;

/** Saves a change of a body; when somebody saved first, on top of what they made of it. */
export function useCommittee(policy: string, opened: Loaded<Committee>) {
  const queryClient = useQueryClient();
  const { code } = opened.data;
  const [outcome, setOutcome] = useState<CommitteeOutcome | null>(null);
  const { queryKey } = committeeQuery(policy, code);

  const write = async (saved: Save, at: Loaded<Committee>, left: number): Promise<void> => {
    const patch = saved.changeOn(at.data);
    if (!patch) return setOutcome({ kind: "contested", now: at.data });
    try {
      queryClient.setQueryData(
        queryKey,
        await patchCommittee(policy, code, patch, { ifMatch: at.etag ?? "" }),
      );
      // Members and rules stand in meetings, their quorum and their dues.
      void queryClient.invalidateQueries({ queryKey: ["policies", policy] });
      saved.onSaved();
    } catch (error) {
      const isStale = error instanceof ProblemError && error.status === 412;
      if (!isStale || left === 0) return setOutcome(refusal(patch, error));
      const now = await openCommittee(policy, code);
      queryClient.setQueryData(queryKey, now);
      return write(saved, now, left - 1);
    }
  };
  const saving = useMutation({
    mutationFn: async (saved: Save) => {
      setOutcome(null);
      await write(saved, queryClient.getQueryData(queryKey) ?? opened, ATTEMPTS);
    },
    // Only reading anew can fail here: what was typed is still in the form.
    onError: (error) => setOutcome(refusal({}, error)),
  });
  return { save: saving.mutate, isPending: saving.isPending, outcome };
}

function refusal(patch: CommitteePatch, error: unknown): CommitteeOutcome {
  const violations = error instanceof ProblemError ? (error.problem.violations ?? []) : [];
  return { kind: "refused", patch, violations, text: describeError(error) };
}
