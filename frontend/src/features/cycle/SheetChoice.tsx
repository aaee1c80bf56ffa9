import { useId } from "react";
import { VisuallyHidden } from "@/ui";
import styles from "./SheetChoice.module.css";
import type { Choice } from "./sheetChoices";
import type { SheetField } from "./sheetFields";

type SheetChoiceProps = {
  field: SheetField;
  choices: readonly Choice[];
  value: string;
  error: string | null;
  onChange: (value: string) => void;
};

/** One of a few, or none yet. */
export function SheetChoice({ field, choices, value, error, onChange }: SheetChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={`${id}-help`}>
      <legend className={styles.legend}>{field.label}</legend>
      <p id={`${id}-help`} className={styles.help}>
        {field.help}
        {error && <strong className={styles.error}>{error}</strong>}
      </p>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            {choice.symbol && <span aria-hidden="true">{choice.symbol}</span>}
            {choice.spoken && <VisuallyHidden>{choice.spoken}、</VisuallyHidden>}
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
