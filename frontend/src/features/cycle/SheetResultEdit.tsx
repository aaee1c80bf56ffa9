import { useState } from "react";
import type { Cycle, Result } from "@/api/types";
import { Button } from "@/ui";
import { SheetResultDialog } from "./SheetResultDialog";
import type { SheetAddress } from "./sheetAddress";
import type { SheetAutosave } from "./sheetState";

type SheetResultEditProps = { address: SheetAddress; cycle: Cycle; result: Result; autosave: SheetAutosave };

export function SheetResultEdit(props: SheetResultEditProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" size="small" onPress={() => setOpen(true)}>
        実績を直す
      </Button>
      {isOpen && <SheetResultDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
