import type { Action } from "@/api/types";
import { dueState, tokyoDate } from "@/domain/due";
import { writeDay } from "@/domain/writtenDay";
import styles from "./ActionDue.module.css";

/** 期限 2024/7/31（3日超過）; how far it is matters only while it is open. */
export function ActionDue({ action: { due, state } }: { action: Action }) {
  if (due === null) return null;
  const left = dueState(due, tokyoDate(new Date()));
  return (
    <span className={styles.due} data-overdue={(state === "OPEN" && left.overdue) || undefined}>
      期限 <time dateTime={due}>{writeDay(due)}</time>
      {state === "OPEN" && `（${left.text}）`}
    </span>
  );
}
