import { useState } from "react";
import { Button, Dialog, TextArea } from "@/ui";

const LIMIT = 500;

type MeetingReasonDialogProps = {
  /** Both the title and what the button says. */
  title: string;
  lead: string;
  reason: string;
  onReason: (reason: string) => void;
  isPending: boolean;
  /** What the server said about the reason. */
  error: string | null;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** Asks why; the reason stays on record. */
export function MeetingReasonDialog(props: MeetingReasonDialogProps) {
  const { title, lead, reason, onReason, isPending, error, onConfirm, onClose } = props;
  const [fault, setFault] = useState<string | null>(null);
  const confirm = () => {
    const found = faultOf(reason.trim());
    setFault(found);
    if (found === null) onConfirm(reason.trim());
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            やめる
          </Button>
          <Button isPending={isPending} onPress={confirm}>
            {title}
          </Button>
        </>
      }
    >
      <p>{lead}</p>
      <TextArea
        label="理由"
        required
        autoFocus
        value={reason}
        error={fault ?? error}
        onChange={(event) => {
          onReason(event.target.value);
          setFault(null);
        }}
      />
    </Dialog>
  );
}

function faultOf(reason: string): string | null {
  if (reason === "") return "理由を入力してください。";
  const over = [...reason].length - LIMIT;
  return over > 0 ? `${LIMIT}文字までです。あと${over}文字減らしてください。` : null;
}
