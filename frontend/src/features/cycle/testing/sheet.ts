import { FIELD_KEYS, type FieldKey, type FieldValues } from "../sheetFields";
import { openSheet, type SheetState } from "../sheetState";

/** A sheet's texts: empty but for the given ones. */
export function sheetValues(given: Partial<FieldValues> = {}): FieldValues {
  const empty = Object.fromEntries(FIELD_KEYS.map((key) => [key, ""])) as Record<FieldKey, string>;
  return { ...empty, ...given };
}

export function storedSheet(given: Partial<FieldValues> = {}, etag = "1"): SheetState {
  return openSheet({
    etag,
    values: sheetValues(given),
    isPlanConfirmed: false,
    updatedAt: null,
    updatedBy: null,
  });
}
