import type { Cycle, CycleStatus } from "@/api/types";
import { statusLabels } from "@/domain/labels";
import { SheetHeader } from "./SheetHeader";
import { SheetNav } from "./SheetNav";
import { SheetPart } from "./SheetPart";
import styles from "./SheetScreen.module.css";
import { SheetText } from "./SheetText";
import { SHEET_PARTS } from "./sheetFields";
import { valuesOf } from "./sheetValues";

/** A submitted sheet waits for its answer and an approved one is frozen. */
export function isClosed(status: CycleStatus): boolean {
  return status === "SUBMITTED" || status === "APPROVED";
}

/** The sheet for people who only read, and for a year that is closed. */
export function SheetReading({ policy, cycle }: { policy: string; cycle: Cycle }) {
  const values = valuesOf(cycle);
  return (
    <div className={styles.sheet}>
      <SheetHeader policy={policy} cycle={cycle} />
      <SheetNav values={values}>
        <p className={styles.readOnly}>
          {isClosed(cycle.status) ? `${statusLabels[cycle.status]}のため、書き換えられません` : "閲覧のみ"}
        </p>
      </SheetNav>
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
    </div>
  );
}
