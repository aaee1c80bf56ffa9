import { Link } from "@tanstack/react-router";
import type { MeetingRow } from "@/api/types";
import { dueState } from "@/domain/due";
import { meetingStatusLabels } from "@/domain/meetingLabels";
import { dayWithWeekday } from "@/domain/writtenDay";
import styles from "./WorkLine.module.css";
import screen from "./WorkScreen.module.css";

type WorkMeetingsProps = { policy: string; meetings: readonly MeetingRow[]; today: string };

/** 次の会議: the few that come next, the soonest first. */
export function WorkMeetings({ policy, meetings, today }: WorkMeetingsProps) {
  if (meetings.length === 0) return null;
  return (
    <section className={screen.section} aria-label="次の会議">
      <h2>次の会議</h2>
      <ul className={screen.list}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={styles.line}>
            <p className={styles.name}>
              <Link to="/$policy/meetings/$meeting" params={{ policy, meeting: meeting.id }}>
                {meeting.committeeName}　{meeting.label}
              </Link>
              <span className={styles.quiet}>{meetingStatusLabels[meeting.status]}</span>
            </p>
            <p className={styles.due}>
              <time dateTime={meeting.date}>{dayWithWeekday(meeting.date)}</time> {meeting.start}{" "}
              {comesIn(meeting.date, today)}
            </p>
            {meeting.place && <p className={styles.quiet}>{meeting.place}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function comesIn(date: string, today: string): string {
  const { days } = dueState(date, today);
  return days === 0 ? "今日" : days === 1 ? "明日" : `${days}日後`;
}
