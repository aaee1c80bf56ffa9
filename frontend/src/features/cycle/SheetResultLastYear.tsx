import type { PreviousYear } from "@/api/types";
import { shortResult } from "./resultText";
import styles from "./SheetResult.module.css";

export function SheetResultLastYear({ fiscalYearLabel, evaluation }: PreviousYear) {
  return (
    <aside className={styles.lastYear} aria-label={`${fiscalYearLabel}の実績`}>
      <p className={styles.year}>{fiscalYearLabel}</p>
      <p className={styles.quiet}>{shortResult(evaluation) ?? "目標の記載なし"}</p>
    </aside>
  );
}
