import type { DueDates, DueRule, Rating, Violation } from "@/api/types";

/** A due date as it is typed: full-width digits and all. */
export type DueDraft = { fiscalYearsLater: string; month: string; day: string };
export type DueStepName = keyof DueDates;
export type DueDrafts = Record<DueStepName, DueDraft>;

export const dueSteps: readonly { name: DueStepName; label: string }[] = [
  { name: "plan", label: "計画の確定" },
  { name: "midYear", label: "中間の実績" },
  { name: "results", label: "評価の提出" },
  { name: "approval", label: "承認" },
];

const draftOf = ({ fiscalYearsLater, month, day }: DueRule): DueDraft => ({
  fiscalYearsLater: String(fiscalYearsLater),
  month: String(month),
  day: String(day),
});

export const dueDrafts = (dates: DueDates): DueDrafts => ({
  plan: draftOf(dates.plan),
  midYear: draftOf(dates.midYear),
  results: draftOf(dates.results),
  approval: draftOf(dates.approval),
});

export type Faults = Readonly<Record<string, string>>;

/** What was typed as rules, or what is wrong by pointer. */
export function readDueDates(drafts: DueDrafts): { dates: DueDates | null; faults: Faults } {
  const faults: Record<string, string> = {};
  const rule = (name: DueStepName): DueRule => ({
    fiscalYearsLater: Number(drafts[name].fiscalYearsLater),
    month: whole(drafts[name].month, 12, `/dueDates/${name}/month`, faults),
    day: whole(drafts[name].day, 31, `/dueDates/${name}/day`, faults),
  });
  const dates = {
    plan: rule("plan"),
    midYear: rule("midYear"),
    results: rule("results"),
    approval: rule("approval"),
  };
  return { dates: Object.keys(faults).length === 0 ? dates : null, faults };
}

function whole(text: string, most: number, pointer: string, faults: Record<string, string>): number {
  const digits = text.normalize("NFKC").trim();
  const number = /^\d{1,2}$/.test(digits) ? Number(digits) : 0;
  if (number < 1 || number > most) faults[pointer] = `1から${most}の数字で入力してください。`;
  return number;
}

/** The next letter that no step has. */
export function freeCode(taken: readonly Rating[]): string {
  const isFree = (code: string) => taken.every((rating) => rating.code !== code);
  const letter = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find(isFree);
  if (letter) return letter;
  let number = 1;
  while (!isFree(`R${number}`)) number += 1;
  return `R${number}`;
}

/** A further step of the scale, under the next letter that no step has. */
export const withNewRating = (ratings: readonly Rating[]): Rating[] => [
  ...ratings,
  { code: freeCode(ratings), symbol: "", label: "", spoken: "", offered: true },
];

/** The scale with one step moved up. */
export function movedUp(ratings: readonly Rating[], index: number): Rating[] {
  const moved = [...ratings];
  const [rating] = moved.splice(index, 1);
  if (rating) moved.splice(Math.max(0, index - 1), 0, rating);
  return moved;
}

export const faultsOf = (violations: readonly Violation[]): Faults =>
  Object.fromEntries(violations.map(({ pointer, message }) => [pointer, message]));
