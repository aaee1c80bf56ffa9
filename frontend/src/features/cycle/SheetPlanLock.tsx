import { useState } from "react";
import { ReasonDialog } from "@/saving/ReasonDialog";
import { Button } from "@/ui";
import styles from "./SheetPlanLock.module.css";
import type { SheetAutosave, SheetState } from "./sheetState";

/** A confirmed plan stays as it was agreed; who changes it says why, once. */
export function SheetPlanLock({ sheet, autosave }: { sheet: SheetState; autosave: SheetAutosave }) {
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  if (!sheet.stored.guarded?.length) return null;
  if (sheet.reason !== null) {
    return <p className={styles.lock}>確定した計画を直しています。理由：{sheet.reason}</p>;
  }
  const open = (given: string) => {
    setAsked(false);
    autosave.explain(given);
  };
  return (
    <div className={styles.lock}>
      <p>計画は確定しています。</p>
      <Button variant="secondary" size="small" onPress={() => setAsked(true)}>
        計画を直す
      </Button>
      {isAsked && (
        <ReasonDialog
          title="計画を直す理由"
          lead="確定した計画を直すときは、理由を記録に残します。"
          reason={reason}
          onReason={setReason}
          confirmLabel="計画を直す"
          onConfirm={open}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
