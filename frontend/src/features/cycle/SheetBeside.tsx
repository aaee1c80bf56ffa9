import type { ReactNode } from "react";
import type { Cycle } from "@/api/types";
import { resultOf } from "./resultText";
import { SheetActivities } from "./SheetActivities";
import { SheetFollowUp } from "./SheetFollowUp";
import { handedOn } from "./SheetHandedOn";
import { SheetMidYear } from "./SheetMidYear";
import { SheetOpinions } from "./SheetOpinions";
import styles from "./SheetParts.module.css";
import { SheetProposal } from "./SheetProposal";
import { SheetResult } from "./SheetResult";
import { SheetScaleNote } from "./SheetScaleNote";
import type { SheetAddress } from "./sheetAddress";
import type { FieldValues, SheetField } from "./sheetFields";
import type { SheetAutosave } from "./sheetState";

export type SheetBesideProps = {
  address: SheetAddress;
  cycle: Cycle;
  values: FieldValues;
  /** null where nobody writes. */
  autosave: SheetAutosave | null;
  missing: string | null;
  field: SheetField;
  children: (field: SheetField) => ReactNode;
};

/** A field with what the records say to it. */
export function SheetBeside({ field, children, ...sheet }: SheetBesideProps) {
  const { address, cycle, values, autosave, missing } = sheet;
  const result = resultOf(cycle.evaluation);
  const box = children(field);
  switch (field.key) {
    case "/plan/actions": {
      const handed = handedOn(cycle);
      const isFrom = handed?.isApproved && values[field.key].startsWith(handed.text);
      return <Group note={isFrom && `${handed.year}の「次年度への反映」から始まっています`}>{box}</Group>;
    }
    case "/execution/midYear":
      return (
        <div className={styles.noted}>
          {box}
          {result && <SheetMidYear result={result} />}
        </div>
      );
    case "/execution/yearEnd":
      return (
        <>
          {box}
          <SheetActivities policy={address.policy} cycle={cycle} mayRecord={autosave !== null} />
        </>
      );
    case "/evaluation/rating":
      return (
        <>
          {cycle.carriedOver && <SheetFollowUp carriedOver={cycle.carriedOver}>{children}</SheetFollowUp>}
          <SheetResult address={address} cycle={cycle} autosave={autosave} missing={missing} />
          {cycle.proposal && <SheetProposal {...cycle.proposal} />}
          <div className={styles.noted}>
            {box}
            <SheetScaleNote />
          </div>
        </>
      );
    case "/evaluation/committeeOpinion":
      return (
        <div className={styles.group}>
          {box}
          <SheetOpinions address={address} autosave={autosave} />
        </div>
      );
    default:
      return box;
  }
}

function Group({ note, children }: { note: string | false | undefined; children: ReactNode }) {
  return (
    <div className={styles.noted}>
      {children}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}
