import type { MeetingStatus } from "@/api/types";
import { meetingStatusLabels } from "@/domain/meetingLabels";
import { VisuallyHidden } from "@/ui";
import styles from "./MeetingProgress.module.css";
import { statuses } from "./meetingSteps";

/** The five states in a line; the present one is marked, those before it are done. */
export function MeetingProgress({ status }: { status: MeetingStatus }) {
  const present = statuses.indexOf(status);
  return (
    <ol className={styles.line} aria-label="会議の進み具合">
      {statuses.map((one, index) => (
        <li
          key={one}
          className={styles.step}
          data-done={index < present || undefined}
          aria-current={index === present ? "step" : undefined}
        >
          <span aria-hidden="true" className={styles.mark}>
            {index < present ? "✓" : index + 1}
          </span>
          {meetingStatusLabels[one]}
          {index < present && <VisuallyHidden>（済み）</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
