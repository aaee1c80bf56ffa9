import type { ReactNode } from "react";
import type { Cycle } from "@/api/types";
import { statusLabels } from "@/domain/labels";
import { isClosed, type Person } from "./lifecycle";
import { SheetHeader } from "./SheetHeader";
import { SheetNav } from "./SheetNav";
import { SheetParts } from "./SheetParts";
import styles from "./SheetScreen.module.css";
import { SheetText } from "./SheetText";
import type { SheetAddress } from "./sheetAddress";
import { valuesOf } from "./sheetValues";

type SheetReadingProps = {
  address: SheetAddress;
  cycle: Cycle;
  person: Person;
  steps: ReactNode;
  notices?: ReactNode;
  history?: ReactNode;
};

/** The sheet for people who only read, and for a year that is closed. */
export function SheetReading({ address, cycle, person, steps, notices, history }: SheetReadingProps) {
  const values = valuesOf(cycle);
  return (
    <div className={styles.sheet}>
      <SheetHeader policy={address.policy} cycle={cycle}>
        {steps}
      </SheetHeader>
      <SheetNav values={values}>
        <p className={styles.readOnly}>
          {isClosed(cycle.status) ? `${statusLabels[cycle.status]}のため、書き換えられません` : "閲覧のみ"}
        </p>
      </SheetNav>
      {notices}
      <SheetParts address={address} cycle={cycle} person={person} values={values} autosave={null}>
        {(field) => (
          <section aria-label={field.label}>
            <h3 className={styles.label}>{field.label}</h3>
            <SheetText field={field.key} value={values[field.key]} />
          </section>
        )}
      </SheetParts>
      {history}
    </div>
  );
}
