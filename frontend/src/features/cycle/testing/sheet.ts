import { FIELD_KEYS, type FieldKey, type FieldValues } from "../sheetFields";

/** A sheet's texts: empty but for the given ones. */
export function sheetValues(given: Partial<FieldValues> = {}): FieldValues {
  const empty = Object.fromEntries(FIELD_KEYS.map((key) => [key, ""])) as Record<FieldKey, string>;
  return { ...empty, ...given };
}
