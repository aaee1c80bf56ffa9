import { useId } from "react";
import type { PooledSurvey } from "@/api/types";
import styles from "./SheetSurvey.module.css";
import { SheetSurveyChoices } from "./SheetSurveyChoices";
import type { SheetAddress } from "./sheetAddress";
import type { SheetAutosave } from "./sheetState";

type SheetSurveyProps = { address: SheetAddress; survey: PooledSurvey; autosave: SheetAutosave | null };

/** The surveys that a rate is computed from, and which of their answers count. */
export function SheetSurvey({ address, survey, autosave }: SheetSurveyProps) {
  const id = useId();
  const { valid, numerator, choices, choicesProposed } = survey;
  const counted = choices.filter((choice) => choice.counted).map(({ choice }) => `「${choice}」`);
  return (
    <section className={styles.survey} aria-labelledby={id}>
      <p>
        有効回答 {valid.toLocaleString("ja-JP")} のうち {numerator.toLocaleString("ja-JP")}
      </p>
      <h4 id={id} className={styles.heading}>
        数える回答
      </h4>
      {autosave && <SheetSurveyChoices address={address} survey={survey} autosave={autosave} />}
      <p className={autosave ? styles.printed : undefined}>{counted.join("") || "決まっていません"}</p>
      {choicesProposed && <p className={styles.quiet}>めぐりの案です（「満足」を含む回答）</p>}
    </section>
  );
}
