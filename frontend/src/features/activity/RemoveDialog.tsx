import { useState } from "react";
import type { Activity } from "@/api/types";
import { dayWithWeekday } from "@/domain/writtenDay";
import { Button, Dialog, ErrorPanel, TextArea } from "@/ui";
import { initiativeName } from "./initiativeName";
import { useRemoveActivity } from "./useRemoveActivity";

/** A reason may travel percent-encoded in a header, of which a proxy takes no more than 8 KB. */
const LIMIT = 500;

type RemoveDialogProps = { policy: string; activity: Activity; onRemoved: () => void; onClose: () => void };

export function RemoveDialog({ policy, activity, onRemoved, onClose }: RemoveDialogProps) {
  const [reason, setReason] = useState("");
  const { remove, isPending, text } = useRemoveActivity(policy, activity, onRemoved);
  const isTooLong = [...reason.trim()].length > LIMIT;
  return (
    <Dialog
      title="この実施記録を消しますか"
      role="alertdialog"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            やめる
          </Button>
          <Button isPending={isPending} isDisabled={isTooLong} onPress={() => remove(reason.trim())}>
            消す
          </Button>
        </>
      }
    >
      {text && <ErrorPanel {...text} />}
      <p>
        {dayWithWeekday(activity.date)}　{activity.title}
        <br />
        {initiativeName(activity)}
      </p>
      <p>消すと、実績の計算から外れます。変更履歴と、過去の日付の状態には残ります。</p>
      <TextArea
        label="理由（任意）"
        support="変更履歴に残ります。"
        rows={2}
        value={reason}
        error={isTooLong ? `${LIMIT}文字までにしてください。` : null}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
