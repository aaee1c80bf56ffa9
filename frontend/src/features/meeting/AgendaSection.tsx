import { useState } from "react";
import type { Initiative, Meeting, Person } from "@/api/types";
import { EmptyState } from "@/ui";
import { AgendaDialogs, type AgendaOpened } from "./AgendaDialogs";
import { AgendaHead } from "./AgendaHead";
import { AgendaItemCard } from "./AgendaItemCard";
import styles from "./AgendaSection.module.css";
import { clockOf, durationInWords } from "./agendaClock";
import { MeetingSection } from "./MeetingSection";
import { useActionsLookedAt } from "./useActionsLookedAt";

export type AgendaSectionProps = {
  policy: string;
  meeting: Meeting;
  mayRun: boolean;
  account: string;
  initiatives: Initiative[];
  people: Person[];
};

/** 議題: what the meeting deals with, in its order, with its minutes. */
export function AgendaSection(props: AgendaSectionProps) {
  const { policy, meeting, mayRun } = props;
  const [opened, setOpened] = useState<AgendaOpened | null>(null);
  const [done, setDone] = useState("");
  const lookedAt = useActionsLookedAt(policy, meeting);
  const clock = clockOf(meeting.time.start, meeting.agenda);
  const mayChange = mayRun && meeting.status !== "CLOSED";
  const open = (next: AgendaOpened) => {
    setDone("");
    setOpened(next);
  };
  return (
    <MeetingSection
      id="agenda"
      title="次第・会議録"
      actions={mayChange && <AgendaHead meeting={meeting} onOpen={open} />}
    >
      {meeting.agenda.length > 0 && <p className={styles.duration}>{durationInWords(meeting)}</p>}
      <p role="status" className={styles.done}>
        {done}
      </p>
      {meeting.agenda.length === 0 && <NoItems mayChange={mayChange} />}
      <ol className={styles.items} aria-label="議題の一覧">
        {meeting.agenda.map((item) => (
          <li key={item.id}>
            <AgendaItemCard
              {...props}
              item={item}
              clock={clock.get(item.id) ?? null}
              lookedAt={lookedAt}
              mayChange={mayChange}
              onOpen={open}
            />
          </li>
        ))}
      </ol>
      <AgendaDialogs {...props} opened={opened} onDone={setDone} onClose={() => setOpened(null)} />
    </MeetingSection>
  );
}

function NoItems({ mayChange }: { mayChange: boolean }) {
  return (
    <EmptyState title="議題はまだありません">
      {mayChange && (
        <p>
          「記録から議題を加える」で、継続の議題、終わっていない宿題、提出されたシートをまとめて加えられます。
        </p>
      )}
    </EmptyState>
  );
}
