import type { Autosave } from "@/saving/autosave";
import type { Form, FormRules, Stored } from "@/saving/form";
import { FIELD_KEYS, type FieldKey, TEXT_LIMIT } from "./sheetFields";

export type SheetState = Form<FieldKey>;
export type SheetAutosave = Autosave<FieldKey>;
export type StoredSheet = Stored<FieldKey>;

/** A confirmed plan is read only until somebody says why it changes. */
export const PLAN_KEYS: readonly FieldKey[] = FIELD_KEYS.filter((key) => key.startsWith("/plan/"));

export const SHEET_RULES: FormRules<FieldKey> = {
  keys: FIELD_KEYS,
  limit: TEXT_LIMIT,
  guardedMessage: "計画は確定しています。「計画を直す」を押して理由を書くと保存されます。",
};
