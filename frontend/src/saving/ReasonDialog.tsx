import { useState } from "react";
import { codePoints } from "@/domain/codePoints";
import { Button, Dialog, TextArea } from "@/ui";

/** A reason may travel percent-encoded in a header, of which a proxy takes no more than 8 KB. */
const LIMIT = 500;

type ReasonDialogProps = {
  title: string;
  /** What happens, and who will read the reason. */
  lead: string;
  confirmLabel: string;
  reason: string;
  onReason: (reason: string) => void;
  isPending?: boolean;
  /** What the server said about the reason. */
  error?: string | null;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** Asks why: the reason is required and stays on record. */
export function ReasonDialog({
  title,
  lead,
  confirmLabel,
  reason,
  onReason,
  isPending = false,
  error = null,
  onConfirm,
  onClose,
}: ReasonDialogProps) {
  const [fault, setFault] = useState<string | null>(null);
  const confirm = () => {
    const found = faultOf(reason);
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
            {confirmLabel}
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
  if (reason.trim() === "") return "理由を入力してください。";
  if (!reason.isWellFormed() || /[^\P{Cc}\n\r\t]/u.test(reason)) return "使えない文字が含まれています。";
  const over = codePoints(reason.trim()) - LIMIT;
  if (over <= 0) return null;
  return `${LIMIT.toLocaleString("ja-JP")}文字までです。あと${over.toLocaleString("ja-JP")}文字減らしてください。`;
}
