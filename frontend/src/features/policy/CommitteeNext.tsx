import { Link } from "@tanstack/react-router";
import type { MeetingRow } from "@/api/types";
import { dayWithWeekday } from "@/domain/writtenDay";
import styles from "./CommitteesScreen.module.css";

type CommitteeNextProps = { policy: string; meeting: MeetingRow | undefined };

/** When the body meets next. */
export function CommitteeNext({ policy, meeting }: CommitteeNextProps) {
  if (!meeting) return <span className={styles.kind}>予定なし</span>;
  return (
    <Link to="/$policy/meetings/$meeting" params={{ policy, meeting: meeting.id }}>
      <span className={styles.keep}>{dayWithWeekday(meeting.date)}</span>{" "}
      <span className={styles.keep}>{meeting.label}</span>
    </Link>
  );
}
