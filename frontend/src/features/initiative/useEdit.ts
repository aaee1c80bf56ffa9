import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Loaded } from "@/api/client";
import { openInitiative, patchInitiative } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Initiative } from "@/api/types";
import { type EditFaults, elsewhere, faultsOf } from "./editFaults";
import { changedBetween, type EditField, type EditForm, formOf, merged, patchOf } from "./editForm";
import { initiativeQuery } from "./queries";

/** Reads the initiative anew with its ETag, so that a form never starts from an old state. */
export function useOpening(policy: string, code: string) {
  return useMutation({ mutationFn: () => openInitiative(policy, code) });
}

/** Somebody saved first: who, when, and what of it. */
export type Overtaken = { by: string | null; at: string | null; fields: EditField[]; theirs: EditForm };

type Address = { policy: string; code: string };

/** The form over one opened initiative, and how it is saved. */
export function useEdit({ policy, code }: Address, opened: Loaded<Initiative>, onSaved: () => void) {
  const queryClient = useQueryClient();
  const [base, setBase] = useState(opened);
  const [form, setForm] = useState<EditForm>(() => formOf(opened.data));
  const [reason, setReason] = useState("");
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const stored = formOf(base.data);
  const patch = patchOf(stored, form);
  const isChanged = Object.keys(patch).length > 0;

  const saving = useMutation({
    mutationFn: () => patchInitiative(policy, code, patch, { ifMatch: base.etag ?? "", reason }),
    onSuccess: ({ data }) => {
      queryClient.setQueryData(initiativeQuery(policy, code).queryKey, data);
      for (const part of ["initiatives", "cycles", "work", "ledger"]) {
        void queryClient.invalidateQueries({ queryKey: ["policies", policy, part] });
      }
      onSaved();
    },
    onError: (error) => (isStale(error) ? catchUp.mutate() : undefined),
  });

  const catchUp = useMutation({
    mutationFn: () => openInitiative(policy, code),
    onSuccess: (now) => {
      const theirs = formOf(now.data);
      const { updatedBy: by, updatedAt: at } = now.data;
      setOvertaken({ by, at, fields: changedBetween(stored, theirs), theirs });
      setForm((mine) => merged(stored, mine, theirs));
      setBase(now);
    },
  });

  return {
    form,
    reason,
    isChanged,
    overtaken,
    isPending: saving.isPending || catchUp.isPending,
    ...refusalOf(catchUp.error ?? (isStale(saving.error) ? null : saving.error), form),
    change: (part: Partial<EditForm>) => setForm((before) => ({ ...before, ...part })),
    setReason,
    save: () => (isChanged ? saving.mutate() : onSaved()),
  };
}

const isStale = (error: unknown) => error instanceof ProblemError && error.status === 412;

type Refusal = { faults: EditFaults; trouble: ErrorText | null };

function refusalOf(error: Error | null, form: EditForm): Refusal {
  if (!error) return { faults: {}, trouble: null };
  const violations = error instanceof ProblemError ? (error.problem.violations ?? []) : [];
  const faults = faultsOf(violations, form);
  const allAtFields = violations.length > 0 && elsewhere(violations).length === 0;
  return { faults, trouble: allAtFields ? null : describeError(error) };
}
