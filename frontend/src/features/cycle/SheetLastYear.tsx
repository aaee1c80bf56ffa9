import { useState } from "react";
import { Button, VisuallyHidden } from "@/ui";
import styles from "./SheetLastYear.module.css";
import { SheetText } from "./SheetText";
import type { SheetField } from "./sheetFields";

const LONG = 240;

type SheetLastYearProps = {
  field: SheetField;
  year: string;
  value: string;
  /** Only an empty box is filled: nothing that was typed is replaced. */
  mayCopy: boolean;
  onCopy: (value: string) => void;
};

/** The same field one year ago. */
export function SheetLastYear({ field, year, value, mayCopy, onCopy }: SheetLastYearProps) {
  const [isOpen, setOpen] = useState(false);
  const isLong = value.length > LONG;
  return (
    <aside className={styles.lastYear} aria-label={`${year}の${field.label}`}>
      <p className={styles.year}>
        {year}
        {value === "" && <span className={styles.none}>記入なし</span>}
      </p>
      {value !== "" && (
        <div className={styles.text} data-cut={(isLong && !isOpen) || undefined}>
          <SheetText field={field.key} value={value} />
        </div>
      )}
      <div className={styles.actions}>
        {isLong && (
          <Button variant="text" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? "短くする" : "続きを読む"}
          </Button>
        )}
        {value !== "" && mayCopy && (
          <Button variant="text" size="small" onPress={() => onCopy(value)}>
            写して書きはじめる
            <VisuallyHidden>（{field.label}）</VisuallyHidden>
          </Button>
        )}
      </div>
    </aside>
  );
}
