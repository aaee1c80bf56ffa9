import type { CycleRow } from "@/api/types";
import { dueState } from "@/domain/due";
import { monthAndDay } from "@/domain/instant";
import { dueStepLabels } from "@/domain/labels";
import styles from "./BoardDue.module.css";

type BoardDueProps = { row: CycleRow; today: string };

/** Who is responsible, and what is due next; nothing is due once approved. */
export function BoardDue({ row: { owner, ownerName, status, due }, today }: BoardDueProps) {
  return (
    <span className={styles.due}>
      {owner ? <span>{ownerName ?? owner}</span> : <strong>担当なし</strong>}
      {due && status !== "APPROVED" && <DueText {...due} today={today} />}
    </span>
  );
}

function DueText({ step, date, today }: NonNullable<CycleRow["due"]> & { today: string }) {
  const { overdue, text } = dueState(date, today);
  return (
    <span className={styles.step}>
      {dueStepLabels[step]} <time dateTime={date}>{monthAndDay(date)}</time>{" "}
      {overdue ? <strong className={styles.overdue}>{text}</strong> : text}
    </span>
  );
}
