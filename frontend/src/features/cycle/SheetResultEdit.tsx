import { useState } from "react";
import type { Cycle, Result } from "@/api/types";
import { Button } from "@/ui";
import type { Autosave } from "./autosave";
import type { SheetAddress } from "./draft";
import { SheetResultDialog } from "./SheetResultDialog";

type SheetResultEditProps = { address: SheetAddress; cycle: Cycle; result: Result; autosave: Autosave };

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
