import type { PartName, Progress } from "@/domain/labels";
import { FIELD_KEYS, type FieldKey, type FieldValues, SHEET_PARTS } from "./sheetFields";

type DocumentPart = PartName | "followUp";
type Parts = Partial<Record<DocumentPart, Record<string, unknown> | null>>;

/** A field's address inside the server's document: "/plan/goal" → ["plan", "goal"]. */
function split(key: FieldKey): [DocumentPart, string] {
  const [, part, field] = key.split("/");
  return [part as DocumentPart, field as string];
}

/** The texts of a cycle (or of last year's, which lacks nothing we ask for but may be partly null). */
export function valuesOf(parts: Parts): FieldValues {
  const values = {} as Record<FieldKey, string>;
  for (const key of FIELD_KEYS) {
    const [part, field] = split(key);
    const value = parts[part]?.[field];
    values[key] = typeof value === "string" ? value : "";
  }
  return values;
}

/** The merge-patch document (RFC 7396) that sets these fields; an emptied field is cleared with null. */
export function patchOf(changes: Partial<FieldValues>): Record<string, Record<string, string | null>> {
  const patch: Record<string, Record<string, string | null>> = {};
  for (const key of FIELD_KEYS) {
    const value = changes[key];
    if (value === undefined) continue;
    const [part, field] = split(key);
    patch[part] = { ...patch[part], [field]: value === "" ? null : value };
  }
  return patch;
}

/** As the server counts it for the board, so that both say the same while the sheet is open. */
export function progressOf(part: PartName, values: FieldValues): Progress {
  const fields = SHEET_PARTS.find((each) => each.name === part)?.fields ?? [];
  if (fields.every((field) => values[field.key] === "")) return "EMPTY";
  return fields.every((field) => field.optional || values[field.key] !== "") ? "FILLED" : "STARTED";
}
