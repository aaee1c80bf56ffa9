import type { ActivityInput } from "@/api/types";
import { fiscalYearSpan, isInFiscalYear, readDay } from "@/domain/writtenDay";
import { type ActivityDraft, type CountedRow, isPresetChoice } from "./draft";

/** What is wrong, by the place in the request where the server would say it. */
export type Faults = Record<string, string>;

export type DraftReading = { input: ActivityInput; faults: Faults };

const NOT_A_NUMBER = "0以上の整数で入力してください。";

/** A count as it is typed: １２, 1,200, 12人. null for an empty box, undefined where this is no count. */
export function readCount(written: string): number | null | undefined {
  const text = written.normalize("NFKC").trim();
  if (text === "") return null;
  const digits = /^(\d[\d,]*)\s*[回部人名件]?$/.exec(text)?.[1]?.replaceAll(",", "");
  return digits && digits.length <= 7 ? Number(digits) : undefined;
}

const isBlank = ({ name, number }: CountedRow) => name.trim() === "" && number.trim() === "";

/** Rows that say something, in the order in which they are sent. */
export const sentPeople = ({ people }: ActivityDraft): CountedRow[] => people.filter((row) => !isBlank(row));

/** A usual choice that nobody ticked is left out like an empty row. */
export const sentAnswers = ({ answers }: ActivityDraft): CountedRow[] =>
  answers.filter((row) => !isBlank(row) && !(row.number.trim() === "" && isPresetChoice(row.name)));

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

export function readDraft(draft: ActivityDraft, fiscalYear: number): DraftReading {
  const faults: Faults = {};
  const count = (written: string, pointer: string): number | null => {
    const number = readCount(written);
    if (number === undefined) faults[pointer] = NOT_A_NUMBER;
    return number ?? null;
  };
  const countNeeded = (written: string, pointer: string): number => {
    const number = count(written, pointer);
    if (number === null) faults[pointer] = NOT_A_NUMBER;
    return number ?? 0;
  };
  if (draft.initiative === "") faults["/initiative"] = "取組を選んでください。";
  if (draft.kind === "") faults["/kind"] = "種別を選んでください。";
  if (draft.title.trim() === "") faults["/title"] = "名称を入力してください。";
  if (!draft.counted && draft.notCountedReason.trim() === "") {
    faults["/notCountedReason"] = "算入しないときは、理由を入力してください。";
  }
  const input: ActivityInput = {
    date: dateOf(draft.date, fiscalYear, faults),
    kind: draft.kind || "OTHER",
    title: draft.title,
    state: draft.state,
    counted: draft.counted,
    notCountedReason: draft.counted ? null : orNull(draft.notCountedReason),
    words: draft.words,
    figures: {
      times: count(draft.times, "/figures/times"),
      copies: count(draft.copies, "/figures/copies"),
      people: sentPeople(draft).map(({ name, number }, index) => ({
        profession: orNull(name) ?? "参加者",
        number: countNeeded(number, `/figures/people/${index}/number`),
      })),
      persons: count(draft.persons, "/figures/persons"),
      cases: count(draft.cases, "/figures/cases"),
    },
    survey: surveyOf(draft, count, faults),
    scenes: draft.scenes,
    themes: themesOf(draft.themes),
    place: orNull(draft.place),
    link: orNull(draft.link.trim()),
  };
  return { input, faults };
}

function dateOf(written: string, fiscalYear: number, faults: Faults): string {
  const day = readDay(written, fiscalYear);
  if (written.trim() === "") faults["/date"] = "日付を入力してください。";
  else if (day === null) faults["/date"] = "日付として読めません（例：2024/6/18、6/18、R6.6.18）。";
  else if (!isInFiscalYear(day, fiscalYear)) {
    faults["/date"] = `${fiscalYearSpan(fiscalYear)}の日付にしてください。`;
  }
  return day ?? "";
}

type Count = (written: string, pointer: string) => number | null;

function surveyOf(draft: ActivityDraft, count: Count, faults: Faults): ActivityInput["survey"] {
  const rows = sentAnswers(draft);
  const distributed = count(draft.distributed, "/survey/distributed");
  const collected = count(draft.collected, "/survey/collected");
  const valid = count(draft.valid, "/survey/valid");
  const answers = rows.map(({ name, number }, index) => {
    const pointer = `/survey/answers/${index}`;
    if (name.trim() === "") faults[`${pointer}/choice`] = "選択肢を入力してください。";
    const ticked = count(number, `${pointer}/number`);
    if (ticked === null) faults[`${pointer}/number`] = NOT_A_NUMBER;
    return { choice: name, number: ticked ?? 0 };
  });
  const isUsed = draft.distributed + draft.collected + draft.valid !== "" || rows.length > 0;
  if (!isUsed) return null;
  if (valid === null) faults["/survey/valid"] ??= "アンケートの集計には、有効回答数を入力してください。";
  return { distributed, collected, valid: valid ?? 0, answers };
}

function themesOf(written: string): string[] {
  const themes = written.split(/[、,，]/).map((theme) => theme.trim());
  return [...new Set(themes.filter((theme) => theme !== ""))];
}
