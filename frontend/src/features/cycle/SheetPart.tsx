import type { ReactNode } from "react";
import type { Cycle } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { progressLabels } from "@/domain/labels";
import styles from "./SheetPart.module.css";
import type { FieldValues, SheetPart as Part } from "./sheetFields";
import { progressOf } from "./sheetValues";

type SheetPartProps = {
  part: Part;
  cycle: Cycle;
  values: FieldValues;
  /** When a part is written helps who writes; a reader sees how far it is. */
  lead: boolean;
  children: ReactNode;
};

/** One of the four parts: a heading to jump to, and its fields one below the other. */
export function SheetPart({ part, cycle, values, lead, children }: SheetPartProps) {
  const progress = progressOf(part.name, values);
  return (
    <section className={styles.part} aria-labelledby={part.name}>
      <div className={styles.heading}>
        <h2 id={part.name} tabIndex={-1}>
          {part.label}
        </h2>
        <span className={styles.progress} data-progress={progress}>
          {progressLabels[progress]}
        </span>
        {lead && <p className={styles.lead}>{part.lead}</p>}
        {!cycle.previousYear && (
          <p className={styles.none}>{fiscalYearLabel(cycle.fiscalYear - 1)}：前年度の記録はありません</p>
        )}
      </div>
      {children}
    </section>
  );
}
