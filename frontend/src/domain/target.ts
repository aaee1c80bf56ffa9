import { fiscalYearLabel } from "./fiscalYear";

type PrintedTarget = {
  printed: string;
  resolved: string;
  carriedFrom: number | null;
  kind: string;
  comparatorPrinted: boolean;
};

/** What 「→」 stands for, e.g. 作成・配布（令和5年度と同じ）; null where the printed text says it itself. */
export function arrowMeaning(target: PrintedTarget): string | null {
  if (target.carriedFrom === null) return null;
  return `${target.resolved}（${fiscalYearLabel(target.carriedFrom)}と同じ）`;
}

/** A rate is printed without 以上; reading it so is ours, and the screen has to say so. */
export function isReadAsAtLeast(target: PrintedTarget): boolean {
  return target.kind === "RATE" && !target.comparatorPrinted;
}

type ReadTarget = PrintedTarget & {
  activities: string[] | null;
  number: number | null;
  unit: string | null;
};

/** What the system reads from the printed words, e.g. 「配布」と「検討」の両方, 3回以上, 81％以上. */
export function targetReading(target: ReadTarget): string {
  if (target.number !== null) return `${target.number}${target.unit ?? ""}以上`;
  const activities = (target.activities ?? []).map((activity) => `「${activity}」`);
  return activities.length > 1 ? `${activities.join("と")}の両方` : (activities[0] ?? "");
}
