import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import { changedFields, type Fields, overlap, pick } from "./entryMerge";

/** What is wrong, by the name of the field. */
export type Faults = Record<string, string>;

export type EntryOutcome<Stored> =
  /** Somebody else changed the same fields first: this is what stands now. */
  | { kind: "both"; theirs: Stored; fields: string[] }
  /** Somebody else removed it. */
  | { kind: "gone" }
  /** The first press did arrive, though its answer did not; the input has changed since. */
  | { kind: "key-used" }
  | { kind: "refused"; faults: Faults; text: ErrorText | null };

type EntryServer<Input extends Fields, Stored> = {
  create: (input: Input, key: string) => Promise<unknown>;
  change: (stored: Stored, patch: Partial<Input>) => Promise<unknown>;
  reread: (stored: Stored) => Promise<Stored>;
};

type ToSave<Input extends Fields, Stored> = {
  input: Input;
  /** The record that is changed; null makes a new one under `key`. */
  stored: Stored | null;
  key: string;
  inputOf: (stored: Stored) => Input;
};

/** Minutes save by themselves and move the version on; so many times a change is sent again on top of what stands. */
const TRIES = 4;

export async function saveEntry<Input extends Fields, Stored>(
  server: EntryServer<Input, Stored>,
  { input, stored, key, inputOf }: ToSave<Input, Stored>,
): Promise<EntryOutcome<Stored> | { kind: "saved" }> {
  try {
    if (stored === null) await server.create(input, key);
    else return await changeStored(server, input, stored, inputOf);
    return { kind: "saved" };
  } catch (error) {
    if (error instanceof ProblemError && stored && error.status === 404) return { kind: "gone" };
    if (error instanceof ProblemError && !stored && error.status === 422) return { kind: "key-used" };
    return refusalOf(error);
  }
}

async function changeStored<Input extends Fields, Stored>(
  server: EntryServer<Input, Stored>,
  input: Input,
  stored: Stored,
  inputOf: (stored: Stored) => Input,
): Promise<EntryOutcome<Stored> | { kind: "saved" }> {
  const base = inputOf(stored);
  const patch = pick(input, changedFields(base, input));
  if (Object.keys(patch).length === 0) return { kind: "saved" };
  let onTop = stored;
  for (let tried = 1; ; tried++) {
    try {
      await server.change(onTop, patch);
      return { kind: "saved" };
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 412 || tried === TRIES) throw error;
      onTop = await server.reread(stored);
      const fields = overlap(base, input, inputOf(onTop));
      if (fields.length > 0) return { kind: "both", theirs: onTop, fields };
    }
  }
}

/** Where the form has a field, the violation stands there; the rest is told as a whole. */
export function refusalOf(error: unknown): { kind: "refused"; faults: Faults; text: ErrorText | null } {
  if (!(error instanceof ProblemError)) return { kind: "refused", faults: {}, text: describeError(error) };
  const violations = error.problem.violations ?? [];
  const faults = Object.fromEntries(
    violations.map(({ pointer, message }) => [fieldAt(pointer), message]).filter(([field]) => field),
  );
  const isAllPlaced = violations.length > 0 && violations.every(({ pointer }) => fieldAt(pointer));
  return { kind: "refused", faults, text: isAllPlaced ? null : describeError(error) };
}

/** title of /title, and of /items/0/title where one item is sent in a list. */
const fieldAt = (pointer: string): string => /^(?:\/items\/0)?\/([a-zA-Z]+)/.exec(pointer)?.[1] ?? "";
