import { useState } from "react";
import type { Participant, ParticipantRole } from "@/api/types";
import { participantRoleLabels } from "@/domain/meetingLabels";
import { LeaveGuard } from "@/saving/LeaveGuard";
import { Button, Dialog, ErrorPanel, RadioChips, TextField } from "@/ui";
import { ChangedElsewhere, changeText, useMeetingChange } from "./changeMeeting";
import { replaced } from "./listChange";

const roles = Object.keys(participantRoleLabels) as ParticipantRole[];

type ParticipantsDialogProps = {
  policy: string;
  meeting: string;
  /** null adds somebody. */
  stored: Participant | null;
  onClose: () => void;
};

export function ParticipantsDialog({ policy, meeting, stored, onClose }: ParticipantsDialogProps) {
  const saving = useMeetingChange(policy, meeting);
  const [opened] = useState({
    role: stored?.role ?? ("STAFF" as const),
    name: stored?.name ?? "",
    organisation: stored?.organisation ?? "",
  });
  const [draft, setDraft] = useState(opened);
  const [before, setBefore] = useState(stored);
  const [fault, setFault] = useState<string | null>(null);
  const [isClosing, setClosing] = useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opened);
  const close = () => (isDirty ? setClosing(true) : onClose());
  const save = () => {
    const name = draft.name.trim();
    setFault(name === "" ? "氏名を入力してください。" : null);
    if (name === "") return;
    const mine: Participant = { role: draft.role, name, organisation: draft.organisation.trim() || null };
    saving.mutate(
      ({ participants }) => {
        if (before === null) return { participants: [...participants, mine] };
        const list = replaced(participants, before, mine);
        if (list === null) throw new ChangedElsewhere(goneText);
        return { participants: list };
      },
      // Pressing again adds what is no longer in the list.
      { onSuccess: onClose, onError: (error) => error instanceof ChangedElsewhere && setBefore(null) },
    );
  };
  return (
    <Dialog
      title={stored ? "参加者を直す" : "参加者を加える"}
      isOpen
      onClose={close}
      footer={
        <>
          <Button variant="secondary" onPress={close}>
            やめる
          </Button>
          <Button isPending={saving.isPending} pendingLabel="保存しています" onPress={save}>
            保存する
          </Button>
        </>
      }
    >
      {saving.error && <ErrorPanel {...changeText(saving.error)} />}
      <RadioChips
        legend="区分"
        options={roles.map((value) => ({ value, label: participantRoleLabels[value] }))}
        chosen={draft.role}
        onChoose={(role) => setDraft({ ...draft, role })}
      />
      <TextField
        label="氏名"
        required
        autoFocus
        autoComplete="off"
        value={draft.name}
        error={fault}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
      />
      <TextField
        label="所属"
        autoComplete="off"
        value={draft.organisation}
        onChange={(event) => setDraft({ ...draft, organisation: event.target.value })}
      />
      <LeaveGuard
        isDirty={isDirty}
        isClosing={isClosing}
        onStay={() => setClosing(false)}
        onClose={onClose}
      />
    </Dialog>
  );
}

const goneText = {
  title: "ほかの人が先に直しました",
  detail: "この参加者は、直されたか消されています。入力はそのまま残っています。",
  action: "一覧を確かめて、よければもう一度「保存する」を押してください。新しい行として加えます。",
};
