import { FIELD_KEYS, type FieldKey, type FieldValues } from "./sheetFields";

export interface Merge {
  /** What the form should hold now; a field in conflict still holds mine. */
  values: FieldValues;
  /** Only the other person changed these. */
  takenOver: FieldKey[];
  /** Only I changed these. */
  kept: FieldKey[];
  /** Both changed these, to different texts. */
  conflicts: FieldKey[];
}

/** Three-way merge by field: whole fields are the unit, because a text woven from two people's words is nobody's. */
export function merge(base: FieldValues, mine: FieldValues, theirs: FieldValues): Merge {
  const values: Record<FieldKey, string> = { ...mine };
  const result: Merge = { values, takenOver: [], kept: [], conflicts: [] };
  for (const key of FIELD_KEYS) {
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
