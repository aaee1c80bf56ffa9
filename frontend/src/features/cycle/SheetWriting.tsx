import { fieldError, isLocked } from "@/saving/form";
import { SheetChoice } from "./SheetChoice";
import { SheetLastYear } from "./SheetLastYear";
import { SheetText } from "./SheetText";
import { SheetTextBox } from "./SheetTextBox";
import styles from "./SheetWriting.module.css";
import { choicesOf } from "./sheetChoices";
import type { FieldValues, SheetField } from "./sheetFields";
import { useScale } from "./sheetScale";
import type { SheetAutosave, SheetState } from "./sheetState";

type SheetWritingProps = {
  field: SheetField;
  sheet: SheetState;
  autosave: SheetAutosave;
  lastYear: { label: string; values: FieldValues } | null;
  /** What a submission misses here. */
  missing: string | null;
};

/** One field to write in, with last year's words beside it. */
export function SheetWriting({ field, sheet, autosave, lastYear, missing }: SheetWritingProps) {
  const { ratings } = useScale();
  const { key } = field;
  const value = sheet.mine[key];
  const locked = isLocked(sheet, key);
  const change = (next: string) => autosave.edit(key, next);
  const control = { field, value, error: fieldError(sheet, key) ?? missing, onChange: change };
  const choices = choicesOf(key, value, ratings);
  // A rating is judged anew every year; taking last year's over would skip the judging.
  const mayCopy = value === "" && !locked && key !== "/evaluation/rating";
  return (
    <div className={styles.row} data-alone={lastYear === null || undefined} data-field={key}>
      <div className={styles.box}>
        {choices ? (
          <SheetChoice {...control} choices={choices} />
        ) : (
          <SheetTextBox {...control} readOnly={locked} onComposing={autosave.composing} />
        )}
      </div>
      {/* A text box prints only what is in sight, and never breaks across pages. */}
      <section className={styles.printed} aria-hidden="true">
        <h3>{field.label}</h3>
        <SheetText field={key} value={value} />
      </section>
      {lastYear && (
        <SheetLastYear
          field={field}
          year={lastYear.label}
          value={lastYear.values[key]}
          mayCopy={mayCopy}
          onCopy={change}
        />
      )}
    </div>
  );
}
