import type { Activity, ActivityKind, ActivityState, Initiative } from "@/api/types";
import { writeDay } from "@/domain/writtenDay";
import { suggestedWords, targetOf } from "./words";

/** A row of a growing list; `id` keeps the boxes in place while rows come and go. */
export type CountedRow = { id: number; name: string; number: string };

/** A record as it is typed: every number and the date still in the person's own writing. */
export type ActivityDraft = {
  initiative: string;
  date: string;
  kind: ActivityKind | "";
  title: string;
  words: string[];
  times: string;
  copies: string;
  people: CountedRow[];
  persons: string;
  cases: string;
  state: ActivityState;
  counted: boolean;
  notCountedReason: string;
  distributed: string;
  collected: string;
  valid: string;
  answers: CountedRow[];
  scenes: number[];
  themes: string;
  place: string;
  link: string;
};

export const presetChoices = ["とても満足", "満足", "ふつう", "不満", "とても不満"];

export const isPresetChoice = (name: string): boolean => presetChoices.includes(name);

let lastRow = 0;
export const newRow = (name = "", number = ""): CountedRow => ({ id: ++lastRow, name, number });

const presetAnswers = () => presetChoices.map((choice) => newRow(choice));

/** A rate is computed from surveys; their usual choices then stand ready. */
const answersFor = (initiative: Initiative | undefined, fiscalYear: number): CountedRow[] =>
  targetOf(initiative, fiscalYear)?.kind === "RATE" ? presetAnswers() : [newRow()];

export function emptyDraft(
  initiative: Initiative | undefined,
  fiscalYear: number,
  today: string,
): ActivityDraft {
  return {
    initiative: initiative?.code ?? "",
    date: today,
    kind: "",
    title: "",
    words: [],
    times: "1",
    copies: "",
    people: [newRow()],
    persons: "",
    cases: "",
    state: "HELD",
    counted: true,
    notCountedReason: "",
    distributed: "",
    collected: "",
    valid: "",
    answers: answersFor(initiative, fiscalYear),
    scenes: [],
    themes: "",
    place: "",
    link: "",
  };
}

const written = (number: number | null | undefined): string => (number == null ? "" : String(number));

export function draftOf(activity: Activity): ActivityDraft {
  const { figures, survey } = activity;
  const people = figures.people.map(({ profession, number }) => newRow(profession, String(number)));
  const answers = survey?.answers.map(({ choice, number }) => newRow(choice, String(number))) ?? [];
  return {
    initiative: activity.initiative,
    date: writeDay(activity.date),
    kind: activity.kind,
    title: activity.title,
    words: activity.words,
    times: written(figures.times),
    copies: written(figures.copies),
    people: people.length > 0 ? people : [newRow()],
    persons: written(figures.persons),
    cases: written(figures.cases),
    state: activity.state,
    counted: activity.counted,
    notCountedReason: activity.notCountedReason ?? "",
    distributed: written(survey?.distributed),
    collected: written(survey?.collected),
    valid: written(survey?.valid),
    answers: answers.length > 0 ? answers : [newRow()],
    scenes: activity.scenes,
    themes: activity.themes.join("、"),
    place: activity.place ?? "",
    link: activity.link ?? "",
  };
}

/** Everything but the day and the answers of those who came: these are never the same twice. */
export function copyOf(activity: Activity): ActivityDraft {
  const draft = draftOf(activity);
  const answers = draft.answers.map(({ name }) => newRow(name));
  return { ...draft, date: "", distributed: "", collected: "", valid: "", answers };
}

/** The next record of the same kind, after this one has been saved. */
export function nextDraft(
  { kind, place }: ActivityDraft,
  initiative: Initiative | undefined,
  fiscalYear: number,
  today: string,
): ActivityDraft {
  const empty = emptyDraft(initiative, fiscalYear, today);
  const words = suggestedWords(kind, targetOf(initiative, fiscalYear));
  return { ...empty, kind, place, words };
}
