import type { CycleRow, Rating, Target } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { ratingText } from "@/domain/rating";
import { arrowMeaning } from "@/domain/target";
import { proposalInWords, resultInWords } from "./results";
import styles from "./TargetsTable.module.css";

/** One year of an indicator. */
export type TargetYear = {
  target: Target;
  isBaseline: boolean;
  /** The year's sheet in short; none for an indicator without results. */
  row: CycleRow | undefined;
  ratings: readonly Rating[];
};

export function Year({ target: { fiscalYear } }: { target: Target }) {
  return (
    <>
      <span className={styles.year}>{fiscalYearLabel(fiscalYear)}</span> <small>{fiscalYear}</small>
    </>
  );
}

export function Printed({ target }: { target: Target }) {
  const meaning = arrowMeaning(target);
  return (
    <>
      {target.printed}
      {meaning && <span className={styles.quiet}> {meaning}</span>}
    </>
  );
}

/** The policy never says whether the baseline column is a target or a result: it is not read as either. */
export function Baseline() {
  return <span className={styles.quiet}>基準</span>;
}

export function Measured({ row }: { row: CycleRow | undefined }) {
  return resultInWords(row?.result ?? null) ?? <span className={styles.quiet}>まだありません</span>;
}

/** What was decided; before that, what the system would read from the result. */
export function Judged({ row, ratings }: { row: CycleRow | undefined; ratings: readonly Rating[] }) {
  if (row?.rating) return ratingText(ratings, row.rating);
  const proposal = proposalInWords(row?.result ?? null);
  return <span className={styles.quiet}>{proposal ? `未評価（案：${proposal}）` : "未評価"}</span>;
}
