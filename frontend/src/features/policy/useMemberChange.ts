import { useState } from "react";
import type { ErrorText } from "@/api/problem";
import type { Member } from "@/api/types";
import type { MemberDialogProps } from "./CommitteeMemberDialogs";
import { faultsAt, type MemberFaults } from "./committeeMemberForm";
import { membersWith } from "./committeeMembers";
import { type CommitteeOutcome, useCommittee } from "./useCommittee";

/** What the other person made of the row: `null` says that it is gone. */
export type Contested = { theirs: Member | null };

/** Saves one change of the list of members; the others' rows stay as they are. */
export function useMemberChange(
  { policy, committee, onDone, onClose }: MemberDialogProps,
  start: Member | null,
) {
  const [base, setBase] = useState(start);
  const { save, isPending, outcome } = useCommittee(policy, committee);
  const send = (mine: Member | null, from: Member | null, said: string) => {
    save({
      changeOn: (now) => {
        const changed = membersWith({ base: from, mine }, now);
        return changed && { members: changed };
      },
      onSaved: () => {
        onDone(said);
        onClose();
      },
    });
  };
  const contested = contestedRow(outcome, base);
  return {
    save: (mine: Member | null, said: string) => send(mine, base, said),
    /** My content in place of theirs; where the row is gone, as a new one. */
    overwrite: (mine: Member | null, said: string) => {
      const theirs = contested?.theirs ?? null;
      setBase(theirs);
      send(mine, theirs, said);
    },
    contested,
    isPending,
    ...refusalOf(outcome, base),
  };
}

function contestedRow(outcome: CommitteeOutcome | null, base: Member | null): Contested | null {
  if (outcome?.kind !== "contested") return null;
  return { theirs: outcome.now.members.find(({ number }) => number === base?.number) ?? null };
}

type Refusal = { faults: MemberFaults; trouble: ErrorText | null };

/** Violations of my row stand at its fields; the rest is told as a whole. */
function refusalOf(outcome: CommitteeOutcome | null, base: Member | null): Refusal {
  if (outcome?.kind !== "refused") return { faults: {}, trouble: null };
  const sent = outcome.patch.members ?? [];
  const index = base ? sent.findIndex(({ number }) => number === base.number) : sent.length - 1;
  const { faults, elsewhere } = faultsAt(outcome.violations, index);
  const isAllPlaced = outcome.violations.length > 0 && elsewhere.length === 0;
  if (isAllPlaced) return { faults, trouble: null };
  const named = elsewhere.map(({ pointer, message }) => {
    const name = sent[Number(/^\/members\/(\d+)/.exec(pointer)?.[1])]?.name;
    return name ? `${name}さん：${message}` : message;
  });
  const text = outcome.text;
  return { faults, trouble: named.length > 0 ? { ...text, detail: named.join("\n") } : text };
}
