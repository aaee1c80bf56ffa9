import type { Meeting } from "@/api/types";
import styles from "./MeetingUndecided.module.css";
import { jumpTo } from "./meetingJump";

/** The items that keep the minutes from being settled, each with the way to it. */
export function MeetingUndecided({ meeting }: { meeting: Meeting }) {
  return (
    <ul className={styles.items} aria-label="結果が記録されていない議題">
      {meeting.agenda
        .filter(({ decision }) => decision === null)
        .map(({ id, number, title }) => (
          <li key={id}>
            <a href={`#item-${id}`} onClick={jumpTo}>
              議題{number}　{title}
            </a>
          </li>
        ))}
    </ul>
  );
}
