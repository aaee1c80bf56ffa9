import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ErrorText } from "@/api/problem";
import { requestKey } from "@/api/requestKey";
import type { Activity } from "@/api/types";
import { tokyoDate } from "@/domain/due";
import { isInFiscalYear, writeDay } from "@/domain/writtenDay";
import { type ActivityDraft, draftOf, emptyDraft, nextDraft } from "./draft";
import { type ActivityForm, faultsWithout } from "./formState";
import { initiativeActivitiesQuery, outdateActivities } from "./queries";
import { type Faults, readDraft } from "./readDraft";
import { type SaveOutcome, saveActivity } from "./saveActivity";
import type { ActivitiesScreenProps } from "./screenProps";
import { targetOf } from "./words";

type Around = Pick<ActivitiesScreenProps, "policy" | "initiatives" | "statuses" | "fiscalYear">;

export type FormStart = {
  /** null begins an empty record of `initiative`. */
  draft: ActivityDraft | null;
  initiative: string | undefined;
  /** The record that is changed; null for a new one. */
  stored: Activity | null;
};

export const today = (fiscalYear: number): string => {
  const day = tokyoDate(new Date());
  return isInFiscalYear(day, fiscalYear) ? writeDay(day) : "";
};

export type After = "close" | "continue";

/** One record while it is typed and saved; what was typed stays until the server has it. */
export function useActivityForm(
  around: Around,
  start: FormStart,
  onSaved: (activity: Activity, after: After) => void,
) {
  const { policy, initiatives, fiscalYear } = around;
  const queryClient = useQueryClient();
  const of = (code: string | undefined) => initiatives.find((one) => one.code === code);
  const [opened, setOpened] = useState(
    () => start.draft ?? emptyDraft(of(start.initiative), fiscalYear, today(fiscalYear)),
  );
  const [draft, setDraft] = useState(opened);
  const [stored, setStored] = useState(start.stored);
  const [key, setKey] = useState(requestKey);
  const [faults, setFaults] = useState<Faults>({});
  const [outcome, setOutcome] = useState<Exclude<SaveOutcome, { kind: "saved" }> | null>(null);
  const [attempts, setAttempts] = useState(0);
  const initiative = of(draft.initiative);
  const earlier = useQuery({
    ...initiativeActivitiesQuery(policy.code, draft.initiative),
    enabled: draft.initiative !== "",
  });

  const open = (next: ActivityDraft) => {
    setOpened(next);
    setDraft(next);
    setFaults({});
    setOutcome(null);
  };

  const settle = (result: SaveOutcome, after: After) => {
    setAttempts((count) => count + 1);
    if (result.kind === "saved") {
      setKey(requestKey());
      open(after === "continue" ? nextDraft(draft, initiative, fiscalYear, today(fiscalYear)) : draft);
      onSaved(result.activity, after);
      return;
    }
    setOutcome(result);
    if (result.kind === "refused") setFaults(result.faults);
    if (result.kind === "gone") setStored(null);
    if (result.kind === "key-used") setKey(requestKey());
  };

  const saving = useMutation({
    mutationFn: async ({ over, after }: { over: Activity | null; after: After }) => {
      const { input, faults: found } = readDraft(draft, fiscalYear);
      const isSound = Object.keys(found).length === 0;
      const result: SaveOutcome = isSound
        ? await saveActivity({
            policy: policy.code,
            fiscalYear,
            initiative: draft.initiative,
            input,
            stored: over,
            key,
          })
        : { kind: "refused", faults: found, text: null };
      settle(result, after);
      // A refusal, too, tells that the lists may be behind: somebody submitted, removed, or the first press arrived.
      if (isSound) void outdateActivities(queryClient, policy.code);
    },
  });

  const form: ActivityForm = {
    ...around,
    draft,
    initiative,
    target: targetOf(initiative, fiscalYear),
    earlier: earlier.data ?? [],
    stored,
    faults,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }));
      setFaults((before) => faultsWithout(before, part));
    },
  };
  const refusal: ErrorText | null = outcome?.kind === "refused" ? outcome.text : null;
  return {
    form,
    outcome,
    refusal,
    /** Counts the saves that were answered: after each, the focus goes to what is next. */
    attempts,
    isPending: saving.isPending,
    isDirty: JSON.stringify(draft) !== JSON.stringify(opened),
    save: (after: After) => saving.mutate({ over: stored, after }),
    overwrite: (theirs: Activity) => {
      setStored(theirs);
      saving.mutate({ over: theirs, after: "close" });
    },
    takeOver: (theirs: Activity) => {
      setStored(theirs);
      open(draftOf(theirs));
    },
  };
}
