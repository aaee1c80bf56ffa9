import { formatShortDate } from "@/domain/instant";
import { activityKindLabels } from "@/domain/labels";
import { ActivityActions } from "./ActivityActions";
import styles from "./ActivityCards.module.css";
import type { ActivityRowsProps } from "./ActivityTable";
import { initiativeName } from "./initiativeName";
import { quantityInWords } from "./quantity";
import { standingInFull } from "./standing";

/** The list where a table is too wide: one card for each record. */
export function ActivityCards({ caption, activities, isOpen, onStep }: ActivityRowsProps) {
  return (
    <ul className={styles.cards} aria-label={caption}>
      {activities.map((activity) => (
        <li key={activity.id} className={styles.card}>
          <p className={styles.quiet}>
            {formatShortDate(activity.date)}　{activityKindLabels[activity.kind]}
          </p>
          <p className={styles.title}>{activity.title}</p>
          <p className={styles.quiet}>{initiativeName(activity)}</p>
          <p>{[quantityInWords(activity.figures), activity.words.join("・")].filter(Boolean).join("　")}</p>
          <p className={styles.quiet}>
            {[standingInFull(activity), activity.place].filter(Boolean).join("　")}
          </p>
          <ActivityActions activity={activity} isOpen={isOpen(activity)} onStep={onStep} />
        </li>
      ))}
    </ul>
  );
}
