import type { FieldKey, FieldValues } from "./sheetFields";
import type { Conflict } from "./sheetState";

export type Choice = "mine" | "theirs" | "rewritten";

export interface Decision {
  choice: Choice | null;
  /** The text under 「まとめて書き直す」; it starts with both, so that nothing has to be typed again. */
  rewritten: string;
}

export type Decisions = Partial<Record<FieldKey, Decision>>;

export function undecided({ theirs }: Conflict, mine: string): Decision {
  return { choice: null, rewritten: [mine, theirs].filter(Boolean).join("\n") };
}

/** The texts chosen, or null while a field is still to be decided. */
export function chosen(conflicts: readonly Conflict[], mine: FieldValues, decisions: Decisions) {
  const texts: Partial<Record<FieldKey, string>> = {};
  for (const { key, theirs } of conflicts) {
    const decision = decisions[key];
    if (!decision?.choice) return null;
    texts[key] = { mine: mine[key], theirs, rewritten: decision.rewritten }[decision.choice];
  }
  return texts;
}
