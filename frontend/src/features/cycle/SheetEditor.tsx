import { type ReactNode, useState } from "react";
import type { Cycle } from "@/api/types";
import { ConflictDialog } from "./ConflictDialog";
import type { Person } from "./lifecycle";
import { SaveState } from "./SaveState";
import { SheetHeader } from "./SheetHeader";
import { SheetLeave } from "./SheetLeave";
import { SheetNav } from "./SheetNav";
import { SheetNotices } from "./SheetNotices";
import { SheetPart } from "./SheetPart";
import { SheetPlanLock } from "./SheetPlanLock";
import styles from "./SheetScreen.module.css";
import { SheetSteps } from "./SheetSteps";
import { SheetWriting } from "./SheetWriting";
import { SHEET_PARTS } from "./sheetFields";
import { unsaved } from "./sheetState";
import { valuesOf } from "./sheetValues";
import { useSaveKey } from "./useSaveKey";
import { type SheetOpening, useSheet } from "./useSheet";

type SheetEditorProps = { opening: SheetOpening; cycle: Cycle; person: Person; history?: ReactNode };

/** The sheet as a form that saves itself. */
export function SheetEditor({ opening, cycle, person, history }: SheetEditorProps) {
  const { autosave, isKept, ...snapshot } = useSheet(opening);
  const { address } = opening;
  const { sheet } = snapshot;
  // A draft that the server turned out to have already is no news.
  const [restored] = useState(() => (unsaved(sheet).length > 0 ? opening.draft : null));
  const [putOff, setPutOff] = useState<unknown>(null);
  const decide = () => setPutOff(null);
  const save = () => {
    decide();
    void autosave.saveNow();
  };
  useSaveKey(save);
  const previous = cycle.previousYear;
  const lastYear = previous && { label: previous.fiscalYearLabel, values: valuesOf(previous) };

  return (
    <div className={styles.sheet}>
      <SheetHeader policy={address.policy} cycle={cycle}>
        <SheetSteps address={address} cycle={cycle} person={person} autosave={autosave} />
      </SheetHeader>
      <SheetNav values={sheet.mine}>
        <SaveState isKept={isKept} snapshot={snapshot} onSave={save} onDecide={decide} />
      </SheetNav>
      <SheetNotices sheet={sheet} draft={restored} onDismiss={autosave.dismissTakenOver} />
      {SHEET_PARTS.map((part) => (
        <SheetPart
          key={part.name}
          part={part}
          cycle={cycle}
          values={sheet.mine}
          lead
          lock={part.name === "plan" && <SheetPlanLock sheet={sheet} autosave={autosave} />}
        >
          {(field) => <SheetWriting field={field} sheet={sheet} autosave={autosave} lastYear={lastYear} />}
        </SheetPart>
      ))}
      {sheet.conflicts.length > 0 && (
        <ConflictDialog
          key={JSON.stringify(sheet.conflicts)}
          isOpen={putOff !== sheet.conflicts}
          sheet={sheet}
          isKept={isKept}
          onPutOff={() => setPutOff(sheet.conflicts)}
          onResolve={autosave.resolve}
        />
      )}
      {history}
      <SheetLeave autosave={autosave} isKept={isKept} />
    </div>
  );
}
