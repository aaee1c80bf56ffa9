import { merge } from "./merge";
import { FIELD_KEYS, type FieldKey, type FieldValues, isFieldKey, TEXT_LIMIT } from "./sheetFields";
import { codePoints } from "./sheetValues";

/** What the server holds, at one version. */
export interface Stored {
  etag: string;
  values: FieldValues;
  /** Once it is, a change of the plan has to say why. */
  isPlanConfirmed: boolean;
  updatedAt: string | null;
  updatedBy: string | null;
}

/** A field that two people changed to different texts; mine stands in the form. */
export interface Conflict {
  key: FieldKey;
  base: string;
  theirs: string;
}

export interface Violation {
  pointer: string;
  message: string;
}

export interface TakenOver {
  keys: FieldKey[];
  by: string | null;
}

/** The form of one sheet against the server's last known version. Pure: every function gives a new one. */
export interface SheetState {
  stored: Stored;
  mine: FieldValues;
  conflicts: readonly Conflict[];
  /** Refused texts by field; each holds until that field is edited. */
  refusals: Partial<Record<FieldKey, string>>;
  /** A refusal that belongs to no field. */
  refusal: string | null;
  takenOver: readonly TakenOver[];
  /** Why the confirmed plan is being changed; null until the person has said so. */
  planReason: string | null;
}

export function openSheet(stored: Stored): SheetState {
  return {
    stored,
    mine: stored.values,
    conflicts: [],
    refusals: {},
    refusal: null,
    takenOver: [],
    planReason: null,
  };
}

export function edit(sheet: SheetState, key: FieldKey, value: string): SheetState {
  const { [key]: _, ...refusals } = sheet.refusals;
  return { ...sheet, mine: { ...sheet.mine, [key]: value }, refusals, refusal: null };
}

/** The fields whose text the server does not have yet. */
export function unsaved(sheet: SheetState): FieldKey[] {
  return FIELD_KEYS.filter((key) => sheet.mine[key] !== sheet.stored.values[key]);
}

const characters = (count: number) => `${count.toLocaleString("ja-JP")}文字`;

const isPlan = (key: FieldKey) => key.startsWith("/plan/");

/** A confirmed plan is read only until somebody says why it changes. */
export function isLocked(sheet: SheetState, key: FieldKey): boolean {
  return isPlan(key) && sheet.stored.isPlanConfirmed && sheet.planReason === null;
}

/** The reason that has to go along with these changes. */
export function reasonFor(sheet: SheetState, changes: Partial<FieldValues>): string | null {
  const needed = sheet.stored.isPlanConfirmed && Object.keys(changes).some((key) => isPlan(key as FieldKey));
  return needed ? sheet.planReason : null;
}

const LOCKED = "計画は確定しています。「計画を直す」を押して理由を書くと保存されます。";

/** Why this field can't be stored as it is, or null. */
export function fieldError(sheet: SheetState, key: FieldKey): string | null {
  const over = codePoints(sheet.mine[key]) - TEXT_LIMIT;
  if (over > 0) return `${characters(TEXT_LIMIT)}までです。あと${characters(over)}減らすと保存されます。`;
  if (isLocked(sheet, key) && sheet.mine[key] !== sheet.stored.values[key]) return LOCKED;
  return sheet.refusals[key] ?? null;
}

/** What can be sent now: a field that is refused or undecided waits, the others need not. */
export function sendable(sheet: SheetState): Partial<FieldValues> {
  if (sheet.refusal !== null) return {};
  const changes: Partial<Record<FieldKey, string>> = {};
  for (const key of unsaved(sheet)) {
    const undecided = sheet.conflicts.some((conflict) => conflict.key === key);
    if (!undecided && fieldError(sheet, key) === null) changes[key] = sheet.mine[key];
  }
  return changes;
}

/** The values this form's edits started from. In a conflict that is still the origin, not the other's text. */
export function editBase(sheet: SheetState): FieldValues {
  const origins = sheet.conflicts.map(({ key, base }) => [key, base]);
  return { ...sheet.stored.values, ...Object.fromEntries(origins) };
}

/** The server took `sent`; what was typed during the flight stays mine. */
export function confirm(sheet: SheetState, sent: Partial<FieldValues>, stored: Stored): SheetState {
  const mine: Record<FieldKey, string> = { ...sheet.mine };
  for (const key of FIELD_KEYS) {
    const untouched = mine[key] === (sent[key] ?? sheet.stored.values[key]);
    if (untouched) mine[key] = stored.values[key];
  }
  return { ...sheet, stored, mine };
}

/** Someone else wrote in the meantime: put this form's edits on top of their version. */
export function rebase(sheet: SheetState, stored: Stored): SheetState {
  const base = editBase(sheet);
  const merged = merge(base, sheet.mine, stored.values);
  const takenOver = merged.takenOver.length > 0 ? [{ keys: merged.takenOver, by: stored.updatedBy }] : [];
  return {
    ...sheet,
    stored,
    mine: merged.values,
    conflicts: merged.conflicts.map((key) => ({ key, base: base[key], theirs: stored.values[key] })),
    takenOver: [...sheet.takenOver, ...takenOver],
  };
}

/** The person chose a text for some of the fields in conflict. */
export function resolve(sheet: SheetState, choices: Partial<FieldValues>): SheetState {
  const conflicts = sheet.conflicts.filter(({ key }) => choices[key] === undefined);
  return { ...sheet, mine: { ...sheet.mine, ...choices }, conflicts };
}

const REASON = "Meguri-Reason";

/** The server refused `sent`. A field edited since then is no longer the refused text and may go again. */
export function refuse(
  sheet: SheetState,
  sent: Partial<FieldValues>,
  violations: readonly Violation[],
  message: string,
): SheetState {
  // The reason is what is wrong: it is asked for again, and the other parts need not wait for it.
  if (violations.some(({ pointer }) => pointer === REASON)) return { ...sheet, planReason: null };
  const atFields = violations.filter(({ pointer }) => isFieldKey(pointer) && pointer in sent);
  if (atFields.length === 0) return { ...sheet, refusal: message };
  const stillThere = atFields.filter(
    ({ pointer }) => sheet.mine[pointer as FieldKey] === sent[pointer as FieldKey],
  );
  const refusals = Object.fromEntries(stillThere.map(({ pointer, message: why }) => [pointer, why]));
  return { ...sheet, refusals: { ...sheet.refusals, ...refusals } };
}
