import type { Activity } from "@/api/types";
import { formatShortDate } from "@/domain/instant";
import { activityKindLabels } from "@/domain/labels";
import { EmptyState } from "@/ui";
import styles from "./ActivityLines.module.css";
import { quantityInWords } from "./quantity";
import { standingInWords } from "./standing";

/** What was done for one initiative over the years, in one line each. */
export function ActivityLines({ activities }: { activities: Activity[] }) {
  if (activities.length === 0) return <EmptyState title="実施記録はまだありません" />;
  return (
    <ul>
      {activities.map((activity) => (
        <li key={activity.id} className={styles.line}>
          <span className={styles.date}>
            {formatShortDate(activity.date)}
            <span className={styles.year}>{activity.fiscalYearLabel}</span>
          </span>
          <span>{activityKindLabels[activity.kind]}</span>
          <span className={styles.title}>{activity.title}</span>
          <span>{quantityInWords(activity.figures)}</span>
          <span className={styles.quiet}>{standingInWords(activity)}</span>
        </li>
      ))}
    </ul>
  );
}
