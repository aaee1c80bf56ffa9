import type { Loaded } from "@/api/client";
import { createActivity, patchActivity, readActivity } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Activity, ActivityInput } from "@/api/types";
import { hasField } from "./formState";
import type { Faults } from "./readDraft";

export type ActivityToSave = {
  policy: string;
  fiscalYear: number;
  initiative: string;
  input: ActivityInput;
  /** The record that is changed; null makes a new one under `key`. */
  stored: Activity | null;
  key: string;
};

export type SaveOutcome =
  | { kind: "saved"; activity: Activity }
  /** Somebody else saved first: this is what stands now. */
  | { kind: "stale"; theirs: Activity }
  /** Somebody else removed it. */
  | { kind: "gone" }
  /** The first press did arrive, though its answer did not; `input` has changed since. */
  | { kind: "key-used" }
  | { kind: "refused"; faults: Faults; text: ErrorText | null };

export async function saveActivity({
  policy,
  fiscalYear,
  initiative,
  ...save
}: ActivityToSave): Promise<SaveOutcome> {
  const sheet = { policy, code: initiative, fiscalYear };
  const { input, stored, key } = save;
  try {
    const loaded: Loaded<Activity> = stored
      ? await patchActivity(sheet, stored.id, input, { ifMatch: stored.etag })
      : await createActivity(sheet, input, key);
    return { kind: "saved", activity: loaded.data };
  } catch (error) {
    if (!(error instanceof ProblemError)) return { kind: "refused", faults: {}, text: describeError(error) };
    if (stored && error.status === 404) return { kind: "gone" };
    if (stored && error.status === 412) return whatStandsNow(sheet, stored.id);
    if (!stored && error.status === 422) return { kind: "key-used" };
    return refusalOf(error);
  }
}

async function whatStandsNow(sheet: Parameters<typeof readActivity>[0], id: string): Promise<SaveOutcome> {
  try {
    return { kind: "stale", theirs: await readActivity(sheet, id) };
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return { kind: "gone" };
    return { kind: "refused", faults: {}, text: describeError(error) };
  }
}

/** Where the form has a field, the violation stands there; the rest is told as a whole. */
function refusalOf(error: ProblemError): SaveOutcome {
  if (error.status === 409) return { kind: "refused", faults: {}, text: closedText(error) };
  const violations = error.problem.violations ?? [];
  const placed = violations.filter(({ pointer }) => hasField(pointer));
  const faults = Object.fromEntries(placed.map(({ pointer, message }) => [pointer, message]));
  const rest = violations.filter(({ pointer }) => !hasField(pointer));
  const isAllPlaced = placed.length > 0 && rest.length === 0;
  const problem = { ...error.problem, violations: rest };
  return { kind: "refused", faults, text: isAllPlaced ? null : describeError(new ProblemError(problem)) };
}

export const closedText = (error: ProblemError): ErrorText => ({
  ...describeError(error),
  title: "提出済み・承認済みの年度のため、実施記録を変えられません",
  action: "差し戻されるか、承認が取り消されると、変えられるようになります。",
});
