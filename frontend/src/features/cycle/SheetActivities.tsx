import { Link } from "@tanstack/react-router";
import type { ActivityLine, Cycle } from "@/api/types";
import { monthAndDay } from "@/domain/instant";
import { activityKindLabels, activityStateLabels } from "@/domain/labels";
import styles from "./SheetActivities.module.css";

type SheetActivitiesProps = { policy: string; cycle: Cycle; mayRecord: boolean };

/** What was done, in a line each; it is recorded on a page of its own. */
export function SheetActivities({ policy, cycle, mayRecord }: SheetActivitiesProps) {
  const { activities, fiscalYear, initiative } = cycle;
  return (
    <section className={styles.activities} aria-labelledby="activities">
      <h3 id="activities" className={styles.heading}>
        実施記録　{activities.length}件
      </h3>
      {activities.length === 0 ? (
        <p className={styles.quiet}>
          まだありません。研修や配布などを行ったら記録すると、実績が計算されます。
        </p>
      ) : (
        <ul className={styles.list}>
          {activities.map((activity) => (
            <li key={activity.id} className={styles.line}>
              <SheetActivityLine {...activity} />
            </li>
          ))}
        </ul>
      )}
      <Link
        to="/$policy/activities"
        params={{ policy }}
        search={{ fy: fiscalYear, initiative }}
        className={styles.link}
      >
        {mayRecord ? "実施記録を残す・直す" : "実施記録を見る"}
      </Link>
    </section>
  );
}

/** What was done on one day. */
export function SheetActivityLine({ date, kind, title, state, counted, words }: ActivityLine) {
  const left = state === "HELD" ? (counted ? null : "算入しない") : activityStateLabels[state];
  return (
    <>
      <time dateTime={date} className={styles.date}>
        {monthAndDay(date)}
      </time>
      <span className={styles.quiet}>{activityKindLabels[kind]}</span>
      <span>{title}</span>
      {left && <strong className={styles.left}>{left}</strong>}
      {words.length > 0 && (
        <span className={styles.quiet}>{words.map((word) => `「${word}」`).join("")}</span>
      )}
    </>
  );
}
