import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Loaded } from "@/api/client";
import { openPolicy, patchPolicy } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Policy, PolicyPatch } from "@/api/types";
import { policyQuery } from "./queries";
import { type Faults, faultsOf } from "./settingsForm";

const overtaken: ErrorText = {
  title: "ほかの人が先に設定を変えました",
  detail: "最新の設定を読み込みました。入力した内容は残っています。",
  action: "内容を確かめて、よければもう一度保存してください。",
};

/** The policy as this page last heard of it: all its forms save on top of one another. */
export type StoredPolicy = { stored: Loaded<Policy>; onStored: (stored: Loaded<Policy>) => void };

/** Saves a part of the policy's settings; what was typed stays unless the server took it. */
export function useSettings({ stored, onStored }: StoredPolicy, onSaved: (policy: Policy) => void) {
  const queryClient = useQueryClient();
  const policy = stored.data.code;
  const saving = useMutation({
    mutationFn: async ({ patch, reason }: { patch: PolicyPatch; reason: string }) => {
      try {
        return await patchPolicy(policy, patch, { ifMatch: stored.etag ?? "", reason });
      } catch (error) {
        if (error instanceof ProblemError && error.status === 412) onStored(await openPolicy(policy));
        throw error;
      }
    },
    onSuccess: (saved) => {
      onStored(saved);
      onSaved(saved.data);
      queryClient.setQueryData(policyQuery(policy).queryKey, saved.data);
      // Due dates stand in sheets, on the board and in everybody's list.
      void queryClient.invalidateQueries({ queryKey: ["policies", policy] });
    },
  });
  return {
    policy: stored.data,
    save: (patch: PolicyPatch, reason: string) => saving.mutate({ patch, reason }),
    isPending: saving.isPending,
    isSaved: saving.isSuccess,
    ...refusalOf(saving.error),
  };
}

function refusalOf(error: Error | null): { faults: Faults; trouble: ErrorText | null } {
  if (!error) return { faults: {}, trouble: null };
  if (!(error instanceof ProblemError)) return { faults: {}, trouble: describeError(error) };
  if (error.status === 412) return { faults: {}, trouble: overtaken };
  return { faults: faultsOf(error.problem.violations ?? []), trouble: describeError(error) };
}
