import type { ReactNode } from "react";
import type { Cycle } from "@/api/types";
import { statusLabels } from "@/domain/labels";
import { isClosed } from "./lifecycle";
import { SheetHeader } from "./SheetHeader";
import { SheetNav } from "./SheetNav";
import { SheetPart } from "./SheetPart";
import styles from "./SheetScreen.module.css";
import { SheetText } from "./SheetText";
import { SHEET_PARTS } from "./sheetFields";
import { valuesOf } from "./sheetValues";

type SheetReadingProps = {
  policy: string;
  cycle: Cycle;
  steps: ReactNode;
  notices?: ReactNode;
  history?: ReactNode;
};

/** The sheet for people who only read, and for a year that is closed. */
export function SheetReading({ policy, cycle, steps, notices, history }: SheetReadingProps) {
  const values = valuesOf(cycle);
  return (
    <div className={styles.sheet}>
      <SheetHeader policy={policy} cycle={cycle}>
        {steps}
      </SheetHeader>
      <SheetNav values={values}>
        <p className={styles.readOnly}>
          {isClosed(cycle.status) ? `${statusLabels[cycle.status]}のため、書き換えられません` : "閲覧のみ"}
        </p>
      </SheetNav>
      {notices}
      {SHEET_PARTS.map((part) => (
        <SheetPart key={part.name} part={part} cycle={cycle} values={values}>
          {(field) => (
            <section aria-label={field.label}>
              <h3 className={styles.label}>{field.label}</h3>
              <SheetText field={field.key} value={values[field.key]} />
            </section>
          )}
        </SheetPart>
      ))}
      {history}
    </div>
  );
}
