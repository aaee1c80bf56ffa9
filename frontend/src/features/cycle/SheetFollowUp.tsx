import { Fragment, type ReactNode } from "react";
import type { CarriedOver } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import handed from "./SheetHandedOn.module.css";
import styles from "./SheetParts.module.css";
import { FOLLOW_UP_FIELDS, type SheetField } from "./sheetFields";

type SheetFollowUpProps = { carriedOver: CarriedOver; children: (field: SheetField) => ReactNode };

/** What became of what last year handed on. */
export function SheetFollowUp({ carriedOver, children }: SheetFollowUpProps) {
  const { fiscalYear, text } = carriedOver;
  return (
    <section className={styles.group} aria-label="前年度の「次年度への反映」のその後">
      <div className={styles.quoted}>
        <h3 className={handed.heading}>{fiscalYearLabel(fiscalYear)}の「次年度への反映」</h3>
        <p className={handed.text}>{text}</p>
      </div>
      {FOLLOW_UP_FIELDS.map((field) => (
        <Fragment key={field.key}>{children(field)}</Fragment>
      ))}
    </section>
  );
}
