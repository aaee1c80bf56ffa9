import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Initiative, Person } from "@/api/types";
import { useDocumentTitle } from "@/ui";
import { ActionsSection } from "./ActionsSection";
import { AgendaSection } from "./AgendaSection";
import { AttendanceSection } from "./AttendanceSection";
import { MeetingHeader } from "./MeetingHeader";
import { MeetingNav } from "./MeetingNav";
import { MeetingNotices } from "./MeetingNotices";
import styles from "./MeetingScreen.module.css";
import { MeetingSteps } from "./MeetingSteps";
import { PapersSection } from "./PapersSection";
import { meetingQuery } from "./queries";

type MeetingScreenProps = {
  policy: string;
  id: string;
  mayRun: boolean;
  /** Whose drafts are kept on this computer. */
  account: string;
  initiatives: Initiative[];
  people: Person[];
  history: ReactNode;
};

/** One meeting: prepared, held and minuted on one page. */
export function MeetingScreen({ id, history, ...around }: MeetingScreenProps) {
  const { policy, mayRun, initiatives, people } = around;
  const { data: meeting } = useSuspenseQuery(meetingQuery(policy, id));
  useDocumentTitle(`${meeting.label} ${meeting.committeeName}`);
  const part = { policy, meeting, mayChange: mayRun && meeting.status !== "CLOSED" };
  return (
    <div className={styles.page}>
      <MeetingHeader policy={policy} meeting={meeting} mayRun={mayRun} />
      <MeetingSteps policy={policy} meeting={meeting} mayRun={mayRun} />
      <MeetingNotices policy={policy} meeting={meeting} />
      <MeetingNav hasHistory={Boolean(history)} />
      <AgendaSection {...around} meeting={meeting} />
      <AttendanceSection {...part} />
      <PapersSection {...part} />
      <ActionsSection
        policy={policy}
        meeting={meeting}
        mayRun={mayRun}
        initiatives={initiatives}
        people={people}
      />
      {history && (
        <div id="history" tabIndex={-1} className={styles.history}>
          {history}
        </div>
      )}
    </div>
  );
}
