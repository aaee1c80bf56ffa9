import type { CycleRow, Target } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { amount, resultInWords, rowOf } from "./results";

export type ChartYear = { label: string; target: number; result: number | null; resultText: string };
export type ChartData = { unit: string; kind: "COUNT" | "RATE"; years: ChartYear[]; top: number };

/** The years of an indicator as bars under one scale; null where its targets are no numbers of one unit. */
export function chartDataOf(
  targets: readonly Target[],
  rows: readonly CycleRow[],
  baseline: number | null,
): ChartData | null {
  const years = targets.filter(({ fiscalYear }) => fiscalYear !== baseline);
  const [first] = years;
  const kind = first?.kind;
  if (!first?.unit || (kind !== "COUNT" && kind !== "RATE")) return null;
  if (years.some((target) => target.kind !== kind || target.unit !== first.unit)) return null;
  const bars = years.map((target) => barOf(target, rows));
  const highest = Math.max(...bars.flatMap(({ target, result }) => [target, result ?? 0]));
  return {
    unit: first.unit,
    kind,
    years: bars,
    top: kind === "RATE" ? Math.max(100, highest) : highest * 1.15,
  };
}

function barOf({ fiscalYear, number }: Target, rows: readonly CycleRow[]): ChartYear {
  const result = rowOf(rows, fiscalYear)?.result ?? null;
  return {
    label: fiscalYearLabel(fiscalYear),
    target: number ?? 0,
    result: result?.value ?? null,
    resultText: resultInWords(result) ?? "実績なし",
  };
}

/** The whole chart in words, for those who do not see it. */
export function chartInWords({ unit, years }: ChartData): string {
  const each = years.map(
    ({ label, target, resultText }) => `${label}は目標${amount(target, unit)}以上、実績は${resultText}`,
  );
  return `目標と実績の推移。${each.join("。")}。`;
}
