import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { requestKey } from "@/api/requestKey";
import { changedFields, type Fields, pick, rebase } from "./entryMerge";
import { outdateMeetings } from "./queries";
import { type EntryOutcome, type Faults, refusalOf, saveEntry } from "./saveEntry";

/** How something of a meeting is typed, read, and sent. The fields of `Draft` and `Input` have the same names. */
export type EntryKind<Draft extends Fields, Input extends Fields, Stored> = {
  policy: string;
  /** What the fields mean, and what is wrong in them. */
  read: (draft: Draft) => { input: Input; faults: Faults };
  draftOf: (stored: Stored) => Draft;
  create: (input: Input, key: string) => Promise<unknown>;
  /** Sends the changed fields only. */
  change: (stored: Stored, patch: Partial<Input>) => Promise<unknown>;
  reread: (stored: Stored) => Promise<Stored>;
};

export type Entry<Draft extends Fields, Stored> = {
  draft: Draft;
  faults: Faults;
  outcome: EntryOutcome<Stored> | null;
  /** The record that is changed; null for a new one. */
  stored: Stored | null;
  isDirty: boolean;
  isPending: boolean;
  /** Counts the saves that were answered: after each, the focus goes to what is next. */
  attempts: number;
  change: (part: Partial<Draft>) => void;
  save: () => void;
  /** Gives up my words where somebody else's stand. */
  takeTheirs: () => void;
};

/** One record of a meeting while it is typed and saved; what was typed stays until the server has it. */
export function useEntry<Draft extends Fields, Input extends Fields, Stored>(
  kind: EntryKind<Draft, Input, Stored>,
  start: { draft: Draft; stored: Stored | null },
  onSaved: () => void,
): Entry<Draft, Stored> {
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState(start.draft);
  const [draft, setDraft] = useState(start.draft);
  const [stored, setStored] = useState(start.stored);
  const [key, setKey] = useState(requestKey);
  const [faults, setFaults] = useState<Faults>({});
  const [outcome, setOutcome] = useState<EntryOutcome<Stored> | null>(null);
  const [attempts, setAttempts] = useState(0);

  const settle = (result: EntryOutcome<Stored> | { kind: "saved" }) => {
    setAttempts((count) => count + 1);
    if (result.kind === "saved") {
      setOpened(draft);
      return onSaved();
    }
    setOutcome(result);
    setFaults(result.kind === "refused" ? result.faults : {});
    if (result.kind === "gone") setStored(null);
    if (result.kind === "key-used") setKey(requestKey());
    if (result.kind !== "both") return;
    const theirs = kind.draftOf(result.theirs);
    setStored(result.theirs);
    setDraft(rebase(theirs, opened, draft));
    setOpened(theirs);
  };

  const saving = useMutation({
    mutationFn: async () => {
      const { input, faults: found } = kind.read(draft);
      if (Object.keys(found).length > 0) return settle({ kind: "refused", faults: found, text: null });
      const inputOf = (record: Stored) => kind.read(kind.draftOf(record)).input;
      settle(await saveEntry(kind, { input, stored, key, inputOf }));
      // A refusal, too, tells that the page may be behind.
      void outdateMeetings(queryClient, kind.policy);
    },
    onError: (error) => settle(refusalOf(error)),
  });

  return {
    draft,
    faults,
    outcome,
    stored,
    isDirty: changedFields(opened, draft).length > 0,
    isPending: saving.isPending,
    attempts,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }));
      const written = Object.keys(part);
      setFaults((before) =>
        Object.fromEntries(Object.entries(before).filter(([at]) => !written.includes(at))),
      );
    },
    save: () => saving.mutate(),
    takeTheirs: () => {
      if (outcome?.kind !== "both") return;
      setDraft((mine) => ({ ...mine, ...pick(kind.draftOf(outcome.theirs), outcome.fields) }));
      setOutcome(null);
    },
  };
}
