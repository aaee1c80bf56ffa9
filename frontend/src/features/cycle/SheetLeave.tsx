import { useBlocker } from "@tanstack/react-router";
import { LeaveDialog } from "@/ui";
import type { Autosave } from "./autosave";
import { unsaved } from "./sheetState";

const PATIENCE_MS = 3_000;

/** Leaving first tries to save; only when that fails is the person asked. */
export function SheetLeave({ autosave, isKept }: { autosave: Autosave; isKept: boolean }) {
  const hasUnsaved = () => unsaved(autosave.snapshot().sheet).length > 0;
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !hasUnsaved()) return false;
      await Promise.race([autosave.saveNow(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
      return hasUnsaved();
    },
    enableBeforeUnload: hasUnsaved,
    withResolver: true,
  });
  return (
    <LeaveDialog
      isOpen={blocker.status === "blocked"}
      role="dialog"
      leaveLabel="保存せずに移動する"
      stayLabel="このページに残る"
      onLeave={() => blocker.proceed?.()}
      onStay={() => blocker.reset?.()}
    >
      {isKept
        ? "移動しても、入力はこの端末に残ります。次にこのシートを開いたときに、続きから保存できます。"
        : "この端末には入力を残せません。この画面を閉じると、保存されていない入力は失われます。"}
    </LeaveDialog>
  );
}
