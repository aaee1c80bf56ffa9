import type { CycleRow, RowResult } from "@/api/types";
import { absenceLabels, achievementLabels } from "@/domain/labels";

/** 4回, 84.61％ */
export function amount(value: number, unit: string | null): string {
  return `${value.toLocaleString("ja-JP", { maximumFractionDigits: 2 })}${unit ?? ""}`;
}

/** The result of a year in a few words; null where there is none yet and nobody has said why. */
export function resultInWords(result: RowResult | null): string | null {
  if (!result || result.source === "NONE") return null;
  if (result.source === "ABSENT") return result.absence ? absenceLabels[result.absence] : null;
  if (result.value !== null) return amount(result.value, result.unit);
  const words = [...result.shown, ...result.missing.map((word) => `${word}（記録なし）`)];
  return words.length > 0 ? words.join("・") : null;
}

/** What the system would read from the result; null where there is nothing to read from. */
export function proposalInWords(result: RowResult | null): string | null {
  if (!result || result.source === "NONE" || result.source === "ABSENT") return null;
  return achievementLabels[result.achievement];
}

export const rowOf = (rows: readonly CycleRow[], fiscalYear: number): CycleRow | undefined =>
  rows.find((row) => row.fiscalYear === fiscalYear);
