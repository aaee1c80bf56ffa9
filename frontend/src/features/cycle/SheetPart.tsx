import { Fragment, type ReactNode } from "react";
import type { Cycle } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { SheetHandedOn } from "./SheetHandedOn";
import styles from "./SheetPart.module.css";
import type { SheetPart as Part, SheetField } from "./sheetFields";

type SheetPartProps = { part: Part; cycle: Cycle; children: (field: SheetField) => ReactNode };

/** One of the four parts: a heading to jump to, and its fields one below the other. */
export function SheetPart({ part, cycle, children }: SheetPartProps) {
  const lastYear = cycle.previousYear;
  return (
    <section className={styles.part} aria-labelledby={part.name}>
      <div className={styles.heading}>
        <h2 id={part.name} tabIndex={-1}>
          {part.label}
        </h2>
        <p className={styles.lead}>{part.lead}</p>
        {!lastYear && (
          <p className={styles.none}>{fiscalYearLabel(cycle.fiscalYear - 1)}：前年度の記録はありません</p>
        )}
      </div>
      {part.name === "plan" && lastYear?.improvement.nextYear && (
        <SheetHandedOn year={lastYear.fiscalYearLabel} text={lastYear.improvement.nextYear} />
      )}
      {part.fields.map((field) => (
        <Fragment key={field.key}>{children(field)}</Fragment>
      ))}
    </section>
  );
}
