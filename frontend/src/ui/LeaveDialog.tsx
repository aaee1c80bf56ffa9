import type { ReactNode } from "react";
import { Button } from "./Button";
import { Dialog } from "./Dialog";

type LeaveDialogProps = {
  isOpen: boolean;
  /** An alert where the text would be lost. */
  role?: "dialog" | "alertdialog";
  leaveLabel: string;
  stayLabel: string;
  onLeave: () => void;
  onStay: () => void;
  /** What becomes of the text. */
  children: ReactNode;
};

/** Asks before unsaved text is left behind; staying is the choice at hand. */
export function LeaveDialog({
  isOpen,
  role = "alertdialog",
  leaveLabel,
  stayLabel,
  onLeave,
  onStay,
  children,
}: LeaveDialogProps) {
  return (
    <Dialog
      title="まだ保存されていない入力があります"
      role={role}
      isOpen={isOpen}
      onClose={onStay}
      footer={
        <>
          <Button variant="secondary" onPress={onLeave}>
            {leaveLabel}
          </Button>
          <Button autoFocus onPress={onStay}>
            {stayLabel}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}
