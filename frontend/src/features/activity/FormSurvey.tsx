import { CountedRows } from "./CountedRows";
import { CountField } from "./CountField";
import { presetChoices } from "./draft";
import styles from "./FormFigures.module.css";
import { type FormProps, faultAt } from "./formState";
import { sentAnswers } from "./readDraft";

const counts = [
  ["distributed", "配布数"],
  ["collected", "回収数"],
  ["valid", "有効回答数"],
] as const;

/** The questionnaire in counts alone: nobody's answer can be found again. */
export function FormSurvey({ form: { draft, faults, change } }: FormProps) {
  return (
    <div className={styles.figures}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>アンケート</legend>
        <p className={styles.support}>とったときだけ入力します。有効回答数が割合の分母になります。</p>
        <div className={styles.counts}>
          {counts.map(([key, label]) => (
            <CountField
              key={key}
              label={label}
              value={draft[key]}
              error={faultAt(faults, `/survey/${key}`)}
              onChange={(value) => change({ [key]: value })}
            />
          ))}
        </div>
      </fieldset>
      <CountedRows
        legend="選択肢ごとの回答"
        nameLabel="選択肢"
        numberLabel="回答数"
        addLabel="選択肢を増やす"
        names={presetChoices}
        rows={draft.answers}
        sent={sentAnswers(draft)}
        faults={faults}
        place="/survey/answers"
        nameField="choice"
        onChange={(answers) => change({ answers })}
      />
    </div>
  );
}
