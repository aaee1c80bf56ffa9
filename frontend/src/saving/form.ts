import { codePoints } from "@/domain/codePoints";
import { merge } from "./merge";

/** Every field as text; "" stands for the server's null, so a cleared box and a never-filled one are the same. */
export type Values<Key extends string> = Readonly<Record<Key, string>>;

/** Some fields and their texts: what is sent, or what was chosen. */
export type Changes<Key extends string> = Partial<Values<Key>>;

/** A field that lacks something, and the fields that cannot be stored without it. */
export interface Gap<Key extends string> {
  at: Key;
  message: string;
  holds: readonly Key[];
}

/** What a feature says about the form it saves. */
export interface FormRules<Key extends string> {
  keys: readonly Key[];
  /** The longest text the server takes, in Unicode code points. */
  limit: number;
  /** What to do about a change of a guarded field that nobody has given a reason for. */
  guardedMessage?: string;
  /** Where one field asks for another. */
  gaps?(values: Values<Key>): readonly Gap<Key>[];
}

/** What the server holds, at one version. */
export interface Stored<Key extends string> {
  etag: string;
  values: Values<Key>;
  /** Fields that are read only until somebody says why they change. */
  guarded?: readonly Key[];
  updatedAt: string | null;
  updatedBy: string | null;
}

/** A field that two people changed to different texts; mine stands in the form. */
export interface Conflict<Key extends string> {
  key: Key;
  base: string;
  theirs: string;
}

export interface Violation {
  pointer: string;
  message: string;
}

interface TakenOver<Key extends string> {
  keys: Key[];
  by: string | null;
}

/** One form against the server's last known version. Pure: every function gives a new one. */
export interface Form<Key extends string> {
  rules: FormRules<Key>;
  stored: Stored<Key>;
  mine: Values<Key>;
  conflicts: readonly Conflict<Key>[];
  /** Refused texts by field; each holds until that field is edited. */
  refusals: Partial<Record<Key, string>>;
  /** A refusal that belongs to no field. */
  refusal: string | null;
  takenOver: readonly TakenOver<Key>[];
  /** Why guarded fields are being changed; null until the person has said so. */
  reason: string | null;
}

export function openForm<Key extends string>(rules: FormRules<Key>, stored: Stored<Key>): Form<Key> {
  return {
    rules,
    stored,
    mine: stored.values,
    conflicts: [],
    refusals: {},
    refusal: null,
    takenOver: [],
    reason: null,
  };
}

export function edit<Key extends string>(form: Form<Key>, key: Key, value: string): Form<Key> {
  const refusals = { ...form.refusals };
  delete refusals[key];
  return { ...form, mine: { ...form.mine, [key]: value }, refusals, refusal: null };
}

/** The fields whose text the server does not have yet. */
export function unsaved<Key extends string>({ rules, mine, stored }: Form<Key>): Key[] {
  return rules.keys.filter((key) => mine[key] !== stored.values[key]);
}

const characters = (count: number) => `${count.toLocaleString("ja-JP")}文字`;

export function isLocked<Key extends string>({ stored, reason }: Form<Key>, key: Key): boolean {
  return reason === null && (stored.guarded?.includes(key) ?? false);
}

/** The reason that has to go along with these changes. */
export function reasonFor<Key extends string>(form: Form<Key>, changes: Changes<Key>): string | null {
  return form.stored.guarded?.some((key) => key in changes) ? form.reason : null;
}

const gapsIn = <Key extends string>({ rules, mine }: Form<Key>) => rules.gaps?.(mine) ?? [];

/** Why this field can't be stored as it is, or null. */
export function fieldError<Key extends string>(form: Form<Key>, key: Key): string | null {
  const { rules, mine, stored } = form;
  const over = codePoints(mine[key]) - rules.limit;
  if (over > 0) return `${characters(rules.limit)}までです。あと${characters(over)}減らすと保存されます。`;
  if (isLocked(form, key) && mine[key] !== stored.values[key]) return rules.guardedMessage ?? null;
  return form.refusals[key] ?? gapsIn(form).find(({ at }) => at === key)?.message ?? null;
}

/** Whether this field has to wait for the person: it is refused, or another one that it needs is missing. */
export function isHeld<Key extends string>(form: Form<Key>, key: Key): boolean {
  return fieldError(form, key) !== null || gapsIn(form).some(({ holds }) => holds.includes(key));
}

/** What can be sent now: a field that is held or undecided waits, the others need not. */
export function sendable<Key extends string>(form: Form<Key>): Changes<Key> {
  const changes: Partial<Record<Key, string>> = {};
  if (form.refusal !== null) return changes as Changes<Key>;
  for (const key of unsaved(form)) {
    const undecided = form.conflicts.some((conflict) => conflict.key === key);
    if (!undecided && !isHeld(form, key)) changes[key] = form.mine[key];
  }
  return changes as Changes<Key>;
}

/** The values this form's edits started from. In a conflict that is still the origin, not the other's text. */
export function editBase<Key extends string>(form: Form<Key>): Values<Key> {
  const origins = form.conflicts.map(({ key, base }) => [key, base]);
  return { ...form.stored.values, ...Object.fromEntries(origins) };
}

/** The server took `sent`; what was typed during the flight stays mine. */
export function confirm<Key extends string>(
  form: Form<Key>,
  sent: Changes<Key>,
  stored: Stored<Key>,
): Form<Key> {
  const mine: Record<Key, string> = { ...form.mine };
  for (const key of form.rules.keys) {
    const untouched = mine[key] === (sent[key] ?? form.stored.values[key]);
    if (untouched) mine[key] = stored.values[key];
  }
  return { ...form, stored, mine };
}

/** Someone else wrote in the meantime: put this form's edits on top of their version. */
export function rebase<Key extends string>(form: Form<Key>, stored: Stored<Key>): Form<Key> {
  const base = editBase(form);
  const merged = merge(form.rules.keys, base, form.mine, stored.values);
  const takenOver = merged.takenOver.length > 0 ? [{ keys: merged.takenOver, by: stored.updatedBy }] : [];
  return {
    ...form,
    stored,
    mine: merged.values,
    conflicts: merged.conflicts.map((key) => ({ key, base: base[key], theirs: stored.values[key] })),
    takenOver: [...form.takenOver, ...takenOver],
  };
}

/** The person chose a text for some of the fields in conflict. */
export function resolve<Key extends string>(form: Form<Key>, choices: Changes<Key>): Form<Key> {
  const conflicts = form.conflicts.filter(({ key }) => choices[key] === undefined);
  return { ...form, mine: { ...form.mine, ...choices }, conflicts };
}

const REASON = "Meguri-Reason";

/** The server refused `sent`. A field edited since then is no longer the refused text and may go again. */
export function refuse<Key extends string>(
  form: Form<Key>,
  sent: Changes<Key>,
  violations: readonly Violation[],
  message: string,
): Form<Key> {
  // The reason is what is wrong: it is asked for again, and the other fields need not wait for it.
  if (violations.some(({ pointer }) => pointer === REASON)) return { ...form, reason: null };
  const atFields = violations.flatMap(({ pointer, message: why }) => {
    const key = form.rules.keys.find((one) => one === pointer);
    return key !== undefined && key in sent ? [{ key, why }] : [];
  });
  if (atFields.length === 0) return { ...form, refusal: message };
  const stillThere = atFields.filter(({ key }) => form.mine[key] === sent[key]);
  const refusals = Object.fromEntries(stillThere.map(({ key, why }) => [key, why]));
  return { ...form, refusals: { ...form.refusals, ...refusals } };
}
