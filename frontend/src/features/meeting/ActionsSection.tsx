import { useState } from "react";
import type { Initiative, Meeting, Person } from "@/api/types";
import { Button, EmptyState } from "@/ui";
import { ActionForm } from "./ActionForm";
import { ActionList } from "./ActionList";
import styles from "./ActionsSection.module.css";
import { MeetingSection } from "./MeetingSection";

type ActionsSectionProps = {
  policy: string;
  meeting: Meeting;
  mayRun: boolean;
  initiatives: Initiative[];
  people: Person[];
};

/** 宿題: all action items that the meeting agreed on. */
export function ActionsSection(props: ActionsSectionProps) {
  const { meeting, mayRun } = props;
  const [isAdding, setAdding] = useState(false);
  const [done, setDone] = useState("");
  const mayChange = mayRun && meeting.status !== "CLOSED";
  const first = meeting.agenda[0];
  const open = meeting.actions.filter(({ state }) => state === "OPEN").length;
  return (
    <MeetingSection
      id="actions"
      title="宿題"
      actions={
        mayChange &&
        first && (
          <Button variant="secondary" size="small" onPress={() => setAdding(true)}>
            宿題を加える
          </Button>
        )
      }
    >
      {meeting.actions.length > 0 && (
        <p className={styles.count}>
          {meeting.actions.length}件（未完了 {open}件）
        </p>
      )}
      <p role="status" className={styles.done}>
        {done}
      </p>
      {meeting.actions.length === 0 ? (
        <EmptyState title="この会議で決まった宿題はありません">
          {mayChange && <p>議題ごとに「宿題を加える」で、担当と期限を決めて残せます。</p>}
        </EmptyState>
      ) : (
        <ActionList
          {...props}
          actions={meeting.actions}
          mayRemove={mayChange}
          caption="この会議で決まった宿題"
        />
      )}
      {isAdding && first && (
        <ActionForm
          {...props}
          start={{ meeting, agendaItem: meeting.agenda.length === 1 ? first.id : "" }}
          onSaved={() => setDone("宿題を加えました")}
          onClose={() => setAdding(false)}
        />
      )}
    </MeetingSection>
  );
}
