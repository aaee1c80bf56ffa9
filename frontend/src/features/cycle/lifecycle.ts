import type { Cycle, CycleAction, CycleStatus, Right } from "@/api/types";

interface Step {
  from: CycleStatus;
  right: Right;
  label: string;
  /** Goes back: no step that a person is meant to take next, and one that has to be explained. */
  goesBack?: true;
}

export const STEPS: Readonly<Record<CycleAction, Step>> = {
  confirmPlan: { from: "PLANNING", right: "WRITE_CYCLES", label: "計画を確定する" },
  startEvaluation: { from: "IN_PROGRESS", right: "WRITE_CYCLES", label: "評価を始める" },
  submit: { from: "EVALUATING", right: "WRITE_CYCLES", label: "提出する" },
  sendBack: { from: "SUBMITTED", right: "REVIEW_CYCLES", label: "差し戻す", goesBack: true },
  approve: { from: "SUBMITTED", right: "REVIEW_CYCLES", label: "承認する" },
  reopen: { from: "APPROVED", right: "REVIEW_CYCLES", label: "承認を取り消して直す", goesBack: true },
};

export interface Person {
  username: string;
  rights: readonly Right[];
}

/** Two people have to have looked at a sheet: whoever submitted it cannot approve it. */
export function isOwnSubmission({ submission }: Cycle, { username, rights }: Person): boolean {
  return rights.includes("REVIEW_CYCLES") && submission?.by === username;
}

/** What this person can do to the sheet's state now. */
export function stepsFor(cycle: Cycle, person: Person): CycleAction[] {
  const actions = Object.keys(STEPS) as CycleAction[];
  return actions.filter((action) => {
    const { from, right } = STEPS[action];
    if (from !== cycle.status || !person.rights.includes(right)) return false;
    return action !== "approve" || !isOwnSubmission(cycle, person);
  });
}

/** A submitted sheet waits for its answer and an approved one is frozen. */
export function isClosed(status: CycleStatus): boolean {
  return status === "SUBMITTED" || status === "APPROVED";
}
