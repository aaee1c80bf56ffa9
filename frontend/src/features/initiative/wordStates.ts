import type { CycleRow, Target } from "@/api/types";
import { absenceLabels } from "@/domain/labels";
import { rowOf } from "./results";

/** Whether a word of the targets has been shown in a year, in words. */
export function wordState(word: string, target: Target, rows: readonly CycleRow[]): string {
  if (!target.activities?.includes(word)) return "目標にない";
  const result = rowOf(rows, target.fiscalYear)?.result ?? null;
  if (!result || result.source === "NONE") return "まだ";
  if (result.source === "ABSENT") return result.absence ? absenceLabels[result.absence] : "まだ";
  return result.shown.includes(word) ? "✓ 行った" : "なし";
}
