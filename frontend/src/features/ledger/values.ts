import { fiscalYearLabel } from "@/domain/fiscalYear";
import { formatDate } from "@/domain/instant";
import { ratingText } from "@/domain/rating";
import type { Names } from "./names";

/** Puts a value that stands in an entry into words. Null never comes here. */
export type InWords = (value: unknown, names: Names) => string;

/** What differs between two values of one place, in words. */
export type Between = (before: unknown, after: unknown, names: Names) => string;

export const plain: InWords = (value) => {
  if (Array.isArray(value)) return value.map(String).join("、") || "なし";
  if (typeof value === "number") return value.toLocaleString("ja-JP");
  if (typeof value === "object") return JSON.stringify(value);
  return String(value);
};

export const labelled =
  (labels: Readonly<Record<string, string>>): InWords =>
  (value) =>
    labels[String(value)] ?? String(value);

export const numberOf =
  (unit: string): InWords =>
  (value) =>
    typeof value === "number" ? `${value.toLocaleString("ja-JP")}${unit}` : String(value);

/** A list whose parts are named by `part`, joined as in a sentence. */
export const listOf =
  (part: InWords): InWords =>
  (value, names) =>
    Array.isArray(value) && value.length > 0 ? value.map((one) => part(one, names)).join("、") : "なし";

export const day: InWords = (value) => (typeof value === "string" ? formatDate(value) : String(value));

export const fiscalYear: InWords = (value) =>
  typeof value === "number" ? fiscalYearLabel(value) : String(value);

export const rating: InWords = (value, { ratings = [] }) => ratingText(ratings, String(value));

export const scene: InWords = (value, { scenes = [] }) =>
  scenes.find(({ number }) => number === value)?.name ?? `場面${value}`;

export const committee: InWords = (value, { committees = [] }) =>
  committees.find(({ code }) => code === value)?.name ?? String(value);

export const person: InWords = (value, { people = [] }) =>
  people.find(({ username }) => username === value)?.displayName ?? String(value);

/** An object's parts in the order given: 配布数 40、有効回答数 33. What is null is left out. */
export const partsOf =
  (parts: Readonly<Record<string, InWords>>): InWords =>
  (value, names) => {
    if (!isObject(value)) return String(value);
    const known = Object.entries(parts).flatMap(([name, words]) => {
      const part = value[name];
      return part === null || part === undefined ? [] : [words(part, names)];
    });
    return known.join("、") || "なし";
  };

/** Two parts of each object in a list: ◎ 達成できた、○ おおむね達成. */
export const pairsOf = (first: string, second: string): InWords =>
  listOf((value) => (isObject(value) ? `${value[first]} ${value[second]}` : String(value)));

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects in a list; nothing for null. */
export const objectsIn = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
