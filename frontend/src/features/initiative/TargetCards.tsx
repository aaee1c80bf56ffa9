import { targetReading } from "@/domain/target";
import { Baseline, Judged, Measured, Printed, type TargetYear, Year } from "./TargetCells";
import styles from "./TargetsTable.module.css";

/** The same as the table where it is too narrow for five columns: one card a year. */
export function TargetCards({ caption, years }: { caption: string; years: TargetYear[] }) {
  return (
    <ul className={styles.cards} aria-label={caption}>
      {years.map((year) => (
        <li key={year.target.fiscalYear} className={styles.card}>
          <h3>
            <Year target={year.target} />
          </h3>
          <dl>
            <dt>方針の記載</dt>
            <dd>
              <Printed target={year.target} />
            </dd>
            <dt>目標</dt>
            <dd>{year.isBaseline ? <Baseline /> : targetReading(year.target)}</dd>
            {!year.isBaseline && (
              <>
                <dt>実績</dt>
                <dd>
                  <Measured row={year.row} />
                </dd>
                <dt>評価</dt>
                <dd>
                  <Judged {...year} />
                </dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
