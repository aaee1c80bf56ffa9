import type { Activity } from "@/api/types";

type Figures = Activity["figures"];

const grouped = (number: number) => number.toLocaleString("ja-JP");

/** 1回・500部・訪問看護師 12人; "" where nothing was counted. */
export function quantityInWords({ times, copies, people, persons, cases }: Figures): string {
  const withUnit = (number: number | null, unit: string) =>
    number === null ? [] : [`${grouped(number)}${unit}`];
  return [
    ...withUnit(times, "回"),
    ...withUnit(copies, "部"),
    ...people.map(({ profession, number }) => `${profession} ${grouped(number)}人`),
    ...withUnit(persons, "件（実数）"),
    ...withUnit(cases, "件（延数）"),
  ].join("・");
}

type Counted = Pick<Activity, "state" | "counted" | "figures">;

/** What goes into the result: 3回・84人. A record without 回 counts as one time, as the server counts it. */
export function totalInWords(activities: Counted[]): string {
  const counting = activities.filter(({ state, counted }) => state === "HELD" && counted);
  const sum = (numberOf: (figures: Figures) => number) =>
    counting.reduce((total, { figures }) => total + numberOf(figures), 0);
  const times = `${grouped(sum((figures) => figures.times ?? 1))}回`;
  // Nobody wrote down how many came: that is not zero.
  if (counting.every(({ figures }) => figures.people.length === 0)) return times;
  return `${times}・${grouped(sum(({ people }) => people.reduce((total, { number }) => total + number, 0)))}人`;
}
