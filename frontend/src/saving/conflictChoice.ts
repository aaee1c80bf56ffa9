import type { Changes, Conflict, Values } from "./form";

export type Choice = "mine" | "theirs" | "rewritten";

export interface Decision {
  choice: Choice | null;
  /** The text under 「まとめて書き直す」; it starts with both, so that nothing has to be typed again. */
  rewritten: string;
}

export type Decisions<Key extends string> = Partial<Record<Key, Decision>>;

export function undecided({ theirs }: Pick<Conflict<string>, "theirs">, mine: string): Decision {
  return { choice: null, rewritten: [mine, theirs].filter(Boolean).join("\n") };
}

/** The texts chosen, or null while a field is still to be decided. */
export function chosen<Key extends string>(
  conflicts: readonly Conflict<Key>[],
  mine: Values<Key>,
  decisions: Decisions<Key>,
): Changes<Key> | null {
  const texts: Partial<Record<Key, string>> = {};
  for (const { key, theirs } of conflicts) {
    const decision = decisions[key];
    if (!decision?.choice) return null;
    texts[key] = { mine: mine[key], theirs, rewritten: decision.rewritten }[decision.choice];
  }
  return texts as Changes<Key>;
}
