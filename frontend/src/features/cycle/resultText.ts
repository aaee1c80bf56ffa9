import type { Evaluation, Result } from "@/api/types";
import { absenceLabels } from "@/domain/labels";

/** 4回, 84.61％ */
export function amount(value: number, unit: string | null): string {
  return `${value.toLocaleString("ja-JP", { maximumFractionDigits: 2 })}${unit ?? ""}`;
}

/** The result of the sheet's one indicator; null where the policy prints no target. */
export function resultOf(evaluation: Evaluation): Result | null {
  return evaluation.results[0] ?? null;
}

/** The result in a few words, for narrow places; null where there is no target to measure. */
export function shortResult(evaluation: Evaluation): string | null {
  const result = resultOf(evaluation);
  if (!result) return null;
  if (result.source === "ABSENT") return absenceText(evaluation);
  if (result.source === "NONE") return "まだありません";
  if (result.kind === "ACTIVITIES") {
    return result.words.map(({ word, shown }) => (shown ? word : `${word}（記録なし）`)).join("・");
  }
  return result.value === null ? "まだありません" : amount(result.value, result.unit);
}

export function absenceText({ result }: Evaluation): string {
  return result.absence ? absenceLabels[result.absence] : "";
}

/** What the activities up to 30 September show. */
export function midYearText({ kind, unit, midYear }: Result): string {
  if (midYear.activities === 0) return "ありません";
  if (kind === "ACTIVITIES") {
    return midYear.words.length > 0
      ? midYear.words.map((word) => `「${word}」`).join("")
      : "目標にある語の記録なし";
  }
  return midYear.value === null ? "計算できません" : amount(midYear.value, unit);
}
