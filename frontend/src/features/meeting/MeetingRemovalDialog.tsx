import type { Meeting } from "@/api/types";
import { dayWithWeekday } from "@/domain/writtenDay";
import { Button, Dialog, ErrorPanel } from "@/ui";
import { useMeetingRemoval } from "./useMeetingRemoval";

type MeetingRemovalDialogProps = { policy: string; meeting: Meeting; onClose: () => void };

export function MeetingRemovalDialog({ policy, meeting, onClose }: MeetingRemovalDialogProps) {
  const { remove, isPending, text } = useMeetingRemoval(policy, meeting);
  const { agenda, label, committeeName, time } = meeting;
  return (
    <Dialog
      title="この会議を削除しますか"
      role="alertdialog"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            やめる
          </Button>
          <Button isPending={isPending} pendingLabel="削除しています" onPress={() => remove()}>
            削除する
          </Button>
        </>
      }
    >
      {text && <ErrorPanel {...text} />}
      <p>
        {label} {committeeName}（{dayWithWeekday(time.date)}）
      </p>
      <p>
        {agenda.length > 0 ? `議題${agenda.length}件も一緒に削除します。` : ""}
        変更履歴には残ります。
      </p>
    </Dialog>
  );
}
