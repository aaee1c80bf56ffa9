import type { Due } from "@/api/types";
import { dueState, tokyoDate } from "@/domain/due";
import { formatDate } from "@/domain/instant";
import { dueStepLabels } from "@/domain/labels";
import styles from "./SheetFacts.module.css";

/** What is due next, when, and how far that is from today. */
export function SheetDue({ step, date }: Due) {
  const { text, overdue } = dueState(date, tokyoDate(new Date()));
  return (
    <>
      <span>
        {dueStepLabels[step]}　<time dateTime={date}>{formatDate(date)}</time>
      </span>
      <strong className={styles.days} data-overdue={overdue || undefined}>
        {text}
      </strong>
    </>
  );
}
