import type { Activity, Initiative, Policy, Target } from "@/api/types";
import type { ActivityDraft } from "./draft";
import type { Faults } from "./readDraft";
import type { ActivitiesScreenProps } from "./screenProps";

/** What every field of the form sees. */
export type ActivityForm = {
  policy: Policy;
  initiatives: Initiative[];
  statuses: ActivitiesScreenProps["statuses"];
  fiscalYear: number;
  draft: ActivityDraft;
  /** The initiative that is chosen, and what the policy asks of it in the year. */
  initiative: Initiative | undefined;
  target: Target | undefined;
  /** Earlier records of the initiative, whose words can be chosen again. */
  earlier: Activity[];
  /** null for a new record. */
  stored: Activity | null;
  faults: Faults;
  change: (part: Partial<ActivityDraft>) => void;
};

export type FormProps = { form: ActivityForm };

/** What is wrong at a place or below it. */
export function faultAt(faults: Faults, pointer: string): string | null {
  const found = Object.keys(faults).find((place) => place === pointer || place.startsWith(`${pointer}/`));
  return found === undefined ? null : (faults[found] ?? null);
}

const places: Record<keyof ActivityDraft, string[]> = {
  initiative: ["/initiative"],
  date: ["/date"],
  kind: ["/kind"],
  title: ["/title"],
  words: ["/words"],
  times: ["/figures/times"],
  copies: ["/figures/copies"],
  people: ["/figures/people"],
  persons: ["/figures/persons", "/figures/cases"],
  cases: ["/figures/persons", "/figures/cases"],
  state: ["/state"],
  counted: ["/counted", "/notCountedReason"],
  notCountedReason: ["/notCountedReason"],
  distributed: ["/survey"],
  collected: ["/survey"],
  valid: ["/survey"],
  answers: ["/survey"],
  scenes: ["/scenes"],
  themes: ["/themes"],
  place: ["/place"],
  link: ["/link"],
};

const isAt = (pointer: string, place: string) => pointer === place || pointer.startsWith(`${place}/`);

/** Whether the form has a field for this place. */
export const hasField = (pointer: string): boolean =>
  Object.values(places).some((known) => known.some((place) => isAt(pointer, place)));

/** What is still wrong when these fields have been written in again. */
export function faultsWithout(faults: Faults, changed: Partial<ActivityDraft>): Faults {
  const gone = (Object.keys(changed) as (keyof ActivityDraft)[]).flatMap((key) => places[key]);
  return Object.fromEntries(
    Object.entries(faults).filter(([pointer]) => !gone.some((place) => isAt(pointer, place))),
  );
}
