import { unsaved } from "@/saving/form";
import { UnsavedGuard } from "@/saving/UnsavedGuard";
import type { SheetAutosave } from "./sheetState";

export function SheetLeave({ autosave, isKept }: { autosave: SheetAutosave; isKept: boolean }) {
  return (
    <UnsavedGuard hasUnsaved={() => unsaved(autosave.snapshot().form).length > 0} save={autosave.saveNow}>
      {isKept
        ? "移動しても、入力はこの端末に残ります。次にこのシートを開いたときに、続きから保存できます。"
        : "この端末には入力を残せません。この画面を閉じると、保存されていない入力は失われます。"}
    </UnsavedGuard>
  );
}
