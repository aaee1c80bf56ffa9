import type { Cycle } from "@/api/types";
import { resultOf } from "./resultText";
import styles from "./SheetResult.module.css";
import { SheetResultEdit } from "./SheetResultEdit";
import { SheetResultFound } from "./SheetResultFound";
import { SheetResultLastYear } from "./SheetResultLastYear";
import { SheetSurvey } from "./SheetSurvey";
import type { SheetAddress } from "./sheetAddress";
import type { SheetAutosave } from "./sheetState";

type SheetResultProps = {
  address: SheetAddress;
  cycle: Cycle;
  /** null where nobody writes. */
  autosave: SheetAutosave | null;
  /** What a submission misses here. */
  missing: string | null;
};

/** 実績: what was reached, and what that is read from. */
export function SheetResult({ address, cycle, autosave, missing }: SheetResultProps) {
  const result = resultOf(cycle.evaluation);
  return (
    <section
      className={styles.result}
      aria-labelledby="result"
      data-field="/evaluation/result"
      data-alone={cycle.previousYear === null || undefined}
    >
      <div className={styles.found}>
        <h3 id="result" className={styles.heading}>
          実績
        </h3>
        {missing && <p className={styles.missing}>{missing}</p>}
        {result ? (
          <>
            <SheetResultFound cycle={cycle} result={result} />
            {result.survey && <SheetSurvey address={address} survey={result.survey} autosave={autosave} />}
            {autosave && (
              <SheetResultEdit address={address} cycle={cycle} result={result} autosave={autosave} />
            )}
          </>
        ) : (
          <p className={styles.quiet}>この年度の目標が方針に記載されていないため、実績は計算しません。</p>
        )}
      </div>
      {cycle.previousYear && <SheetResultLastYear {...cycle.previousYear} />}
    </section>
  );
}
