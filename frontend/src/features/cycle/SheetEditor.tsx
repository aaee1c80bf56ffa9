import { type ReactNode, useState } from "react";
import type { Cycle } from "@/api/types";
import { ConflictDialog } from "@/saving/ConflictDialog";
import { isLocked, unsaved } from "@/saving/form";
import { SaveNotices } from "@/saving/SaveNotices";
import { SaveState } from "@/saving/SaveState";
import { useSaveKey } from "@/saving/useSaveKey";
import type { Person } from "./lifecycle";
import { SheetHeader } from "./SheetHeader";
import { SheetLeave } from "./SheetLeave";
import { SheetNav } from "./SheetNav";
import { SheetParts } from "./SheetParts";
import { SheetPlanLock } from "./SheetPlanLock";
import styles from "./SheetScreen.module.css";
import { SheetSteps } from "./SheetSteps";
import { SheetWriting } from "./SheetWriting";
import { isFollowUp } from "./sheetFields";
import { valuesOf } from "./sheetValues";
import { useMissing } from "./useMissing";
import { type SheetOpening, useSheet } from "./useSheet";
import { useSheetWords } from "./useSheetWords";

type SheetEditorProps = { opening: SheetOpening; cycle: Cycle; person: Person; history?: ReactNode };

/** The sheet as a form that saves itself. */
export function SheetEditor({ opening, cycle, person, history }: SheetEditorProps) {
  const { autosave, isKept, ...snapshot } = useSheet(opening);
  const { address } = opening;
  const { form: sheet } = snapshot;
  const words = useSheetWords();
  // A draft that the server turned out to have already is no news.
  const [restored] = useState(() => (unsaved(sheet).length > 0 ? opening.draft : null));
  const [putOff, setPutOff] = useState<unknown>(null);
  const decide = () => setPutOff(null);
  const save = () => {
    decide();
    void autosave.saveNow();
  };
  useSaveKey(save);
  const missing = useMissing(cycle, sheet.mine);
  const mayFill = sheet.mine["/plan/actions"] === "" && !isLocked(sheet, "/plan/actions");
  const previous = cycle.previousYear;
  const lastYear = previous && { label: previous.fiscalYearLabel, values: valuesOf(previous) };

  return (
    <div className={styles.sheet}>
      <SheetHeader policy={address.policy} cycle={cycle}>
        <SheetSteps address={address} cycle={cycle} person={person} autosave={autosave} missing={missing} />
      </SheetHeader>
      <SheetNav values={sheet.mine}>
        <SaveState isKept={isKept} snapshot={snapshot} onSave={save} onDecide={decide} />
      </SheetNav>
      <SaveNotices form={sheet} words={words} draft={restored} onDismiss={autosave.dismissTakenOver} />
      <SheetParts
        address={address}
        cycle={cycle}
        person={person}
        values={sheet.mine}
        autosave={autosave}
        missingResult={missing.at("/evaluation/result")}
        planLock={<SheetPlanLock sheet={sheet} autosave={autosave} />}
        onCopyHandedOn={mayFill ? (text) => autosave.edit("/plan/actions", text) : undefined}
      >
        {(field) => (
          <SheetWriting
            field={field}
            sheet={sheet}
            autosave={autosave}
            lastYear={isFollowUp(field.key) ? null : lastYear}
            missing={missing.at(field.key)}
          />
        )}
      </SheetParts>
      {sheet.conflicts.length > 0 && (
        <ConflictDialog
          key={JSON.stringify(sheet.conflicts)}
          isOpen={putOff !== sheet.conflicts}
          form={sheet}
          words={words}
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
