import type { Cycle } from "@/api/types";
import { Button, Dialog } from "@/ui";
import { targetChange } from "./SheetTargetChanged";

type SheetApproveProps = { cycle: Cycle; isPending: boolean; onApprove: () => void; onClose: () => void };

/** Asked only where the target is another one than the plan was confirmed on. */
export function SheetApprove({ cycle, isPending, onApprove, onClose }: SheetApproveProps) {
  return (
    <Dialog
      title="計画を確定したあとに目標が変わっています"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            やめる
          </Button>
          <Button isPending={isPending} pendingLabel="承認しています" onPress={onApprove}>
            目標が変わったことを確かめて承認する
          </Button>
        </>
      }
    >
      <p>{targetChange(cycle)}</p>
      <p>承認すると、いまの目標で評価したことになります。</p>
    </Dialog>
  );
}
