import type { Autosave } from "./autosave";
import { SheetDirection } from "./SheetDirection";
import { SheetLastYear } from "./SheetLastYear";
import { SheetText } from "./SheetText";
import { SheetTextBox } from "./SheetTextBox";
import styles from "./SheetWriting.module.css";
import type { FieldValues, SheetField } from "./sheetFields";
import { fieldError, isLocked, type SheetState } from "./sheetState";

type SheetWritingProps = {
  field: SheetField;
  sheet: SheetState;
  autosave: Autosave;
  lastYear: { label: string; values: FieldValues } | null;
};

/** One field to write in, with last year's words beside it. */
export function SheetWriting({ field, sheet, autosave, lastYear }: SheetWritingProps) {
  const value = sheet.mine[field.key];
  const locked = isLocked(sheet, field.key);
  const change = (next: string) => autosave.edit(field.key, next);
  const control = { field, value, error: fieldError(sheet, field.key), onChange: change };
  return (
    <div className={styles.row} data-alone={lastYear === null || undefined}>
      <div className={styles.box}>
        {field.key === "/improvement/direction" ? (
          <SheetDirection {...control} />
        ) : (
          <SheetTextBox {...control} readOnly={locked} onComposing={autosave.composing} />
        )}
      </div>
      {/* A text box prints only what is in sight, and never breaks across pages. */}
      <section className={styles.printed} aria-hidden="true">
        <h3>{field.label}</h3>
        <SheetText field={field.key} value={value} />
      </section>
      {lastYear && (
        <SheetLastYear
          field={field}
          year={lastYear.label}
          value={lastYear.values[field.key]}
          mayCopy={value === "" && !locked}
          onCopy={change}
        />
      )}
    </div>
  );
}
