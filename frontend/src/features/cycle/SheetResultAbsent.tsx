import { useId } from "react";
import type { Absence } from "@/api/types";
import { absenceLabels } from "@/domain/labels";
import { TextArea } from "@/ui";
import type { ResultFaults, ResultForm } from "./resultForm";
import styles from "./SheetResultDialog.module.css";

type SheetResultAbsentProps = {
  form: ResultForm;
  faults: ResultFaults;
  onChange: (part: Partial<ResultForm>) => void;
};

/** Why there is no result. */
export function SheetResultAbsent({ form, faults, onChange }: SheetResultAbsentProps) {
  const id = useId();
  return (
    <>
      <fieldset className={styles.group} aria-describedby={faults.absence ? `${id}-fault` : undefined}>
        <legend className={styles.legend}>値がないわけ</legend>
        {Object.entries(absenceLabels).map(([value, label]) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={id}
              checked={form.absence === value}
              onChange={() => onChange({ absence: value as Absence })}
            />
            {label}
          </label>
        ))}
        {faults.absence && (
          <p id={`${id}-fault`} className={styles.error}>
            {faults.absence}
          </p>
        )}
      </fieldset>
      <TextArea
        label="補足（任意）"
        value={form.note}
        error={faults.note ?? null}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </>
  );
}
