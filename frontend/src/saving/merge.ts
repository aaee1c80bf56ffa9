import type { Values } from "./form";

export interface Merge<Key extends string> {
  /** What the form should hold now; a field in conflict still holds mine. */
  values: Values<Key>;
  /** Only the other person changed these. */
  takenOver: Key[];
  /** Only I changed these. */
  kept: Key[];
  /** Both changed these, to different texts. */
  conflicts: Key[];
}

/** Three-way merge by field: whole fields are the unit, because a text woven from two people's words is nobody's. */
export function merge<Key extends string>(
  keys: readonly Key[],
  base: Values<Key>,
  mine: Values<Key>,
  theirs: Values<Key>,
): Merge<Key> {
  const values: Record<Key, string> = { ...mine };
  const result: Merge<Key> = { values, takenOver: [], kept: [], conflicts: [] };
  for (const key of keys) {
    if (mine[key] === theirs[key]) continue;
    if (theirs[key] === base[key]) {
      result.kept.push(key);
    } else if (mine[key] === base[key]) {
      values[key] = theirs[key];
      result.takenOver.push(key);
    } else {
      result.conflicts.push(key);
    }
  }
  return result;
}
