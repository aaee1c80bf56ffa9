import type { CycleRow, Initiative, Policy } from "@/api/types";
import { chartDataOf } from "./chartData";
import styles from "./InitiativeScreen.module.css";
import { ResultsChart } from "./ResultsChart";
import { TargetsTable } from "./TargetsTable";
import { WordsGrid } from "./WordsGrid";

type IndicatorResultsProps = {
  policy: Policy;
  indicator: Initiative["indicators"][number];
  rows: readonly CycleRow[];
};

/** One 成果指標: as a picture, and as the table that says the same. */
export function IndicatorResults({ policy, indicator, rows }: IndicatorResultsProps) {
  const baseline = policy.baselineFiscalYear;
  const chart = chartDataOf(indicator.targets, rows, baseline);
  const years = indicator.targets.filter(({ fiscalYear }) => fiscalYear !== baseline);
  const isWords = years.every(({ kind }) => kind === "ACTIVITIES");
  return (
    <div className={styles.part}>
      {chart && <ResultsChart data={chart} />}
      <TargetsTable policy={policy} indicator={indicator} rows={rows} />
      {isWords && <WordsGrid targets={years} rows={rows} />}
    </div>
  );
}
