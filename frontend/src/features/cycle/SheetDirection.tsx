import { useId } from "react";
import { directionLabels } from "@/domain/labels";
import styles from "./SheetDirection.module.css";
import type { SheetField } from "./sheetFields";

type SheetDirectionProps = {
  field: SheetField;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
};

const choices = [...Object.entries(directionLabels), ["", "まだ決めていない"] as const];

/** 今後の方向性: one of five, or none yet. */
export function SheetDirection({ field, value, error, onChange }: SheetDirectionProps) {
  const id = useId();
  return (
    <fieldset className={styles.direction} aria-describedby={`${id}-help`}>
      <legend className={styles.legend}>{field.label}</legend>
      <p id={`${id}-help`} className={styles.help}>
        {field.help}
        {error && <strong className={styles.error}>{error}</strong>}
      </p>
      <div className={styles.choices}>
        {choices.map(([choice, label]) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={value === choice}
              onChange={() => onChange(choice)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
