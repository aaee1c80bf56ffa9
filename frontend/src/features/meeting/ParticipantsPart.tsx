import { useState } from "react";
import type { Meeting, Participant } from "@/api/types";
import { participantRoleLabels } from "@/domain/meetingLabels";
import { Button, Cell, ColumnHeader, ErrorPanel, RowHeader, Table } from "@/ui";
import { changeText, useMeetingChange } from "./changeMeeting";
import { without } from "./listChange";
import { ParticipantsDialog } from "./ParticipantsDialog";
import { ParticipantsObservers } from "./ParticipantsObservers";
import styles from "./ParticipantsPart.module.css";

type ParticipantsPartProps = { policy: string; meeting: Meeting; mayChange: boolean };

/** 参加者: who attends without being a member. */
export function ParticipantsPart({ policy, meeting, mayChange }: ParticipantsPartProps) {
  const [opened, setOpened] = useState<Participant | "new" | null>(null);
  const removal = useMeetingChange(policy, meeting.id);
  const remove = (gone: Participant) =>
    removal.mutate(({ participants }) => {
      const left = without(participants, gone);
      return left && { participants: left };
    });
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <h3>参加者</h3>
        {mayChange && (
          <Button variant="secondary" size="small" onPress={() => setOpened("new")}>
            参加者を加える
          </Button>
        )}
      </div>
      {removal.error && <ErrorPanel {...changeText(removal.error)} />}
      {meeting.participants.length === 0 ? (
        <p className={styles.quiet}>事務局・説明者の記録はまだありません。</p>
      ) : (
        <ParticipantsTable
          participants={meeting.participants}
          mayChange={mayChange}
          onEdit={setOpened}
          onRemove={remove}
        />
      )}
      <ParticipantsObservers policy={policy} meeting={meeting} mayChange={mayChange} />
      {opened !== null && (
        <ParticipantsDialog
          policy={policy}
          meeting={meeting.id}
          stored={opened === "new" ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

type ParticipantsTableProps = {
  participants: Participant[];
  mayChange: boolean;
  onEdit: (participant: Participant) => void;
  onRemove: (participant: Participant) => void;
};

function ParticipantsTable({ participants, mayChange, onEdit, onRemove }: ParticipantsTableProps) {
  return (
    <Table caption="事務局・説明者" captionHidden>
      <thead>
        <tr>
          <ColumnHeader>区分</ColumnHeader>
          <ColumnHeader>氏名</ColumnHeader>
          <ColumnHeader>所属</ColumnHeader>
          {mayChange && <ColumnHeader>操作</ColumnHeader>}
        </tr>
      </thead>
      <tbody>
        {participants.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of the same name may attend
          <tr key={`${index} ${one.name}`}>
            <Cell>{participantRoleLabels[one.role]}</Cell>
            <RowHeader>{one.name}</RowHeader>
            <Cell>{one.organisation}</Cell>
            {mayChange && (
              <Cell>
                <span className={styles.actions}>
                  <Button
                    variant="text"
                    size="small"
                    aria-label={`直す：${one.name}`}
                    onPress={() => onEdit(one)}
                  >
                    直す
                  </Button>
                  <Button
                    variant="text"
                    size="small"
                    aria-label={`消す：${one.name}`}
                    onPress={() => onRemove(one)}
                  >
                    消す
                  </Button>
                </span>
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
