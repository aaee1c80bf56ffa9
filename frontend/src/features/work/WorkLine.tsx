import { Link } from "@tanstack/react-router";
import type { WorkItem } from "@/api/types";
import { dueState } from "@/domain/due";
import { formatDate, monthAndDay } from "@/domain/instant";
import styles from "./WorkLine.module.css";
import { lateness, toDo } from "./words";

type WorkLineProps = { policy: string; item: WorkItem; today: string };

/** One sheet that waits: which, what is to be done, until when, and why it came back. */
export function WorkLine({ policy, item, today }: WorkLineProps) {
  const { initiative: code, fiscalYear, printedCode, name, due, returned, submission, openComments } = item;
  return (
    <li className={styles.line}>
      <p className={styles.name}>
        <Link
          to="/$policy/initiatives/$code/cycles/$fiscalYear"
          params={{ policy, code, fiscalYear: String(fiscalYear) }}
          search={{ fy: fiscalYear }}
        >
          {printedCode}　{name}
        </Link>
        <span className={styles.year}>{item.fiscalYearLabel}</span>
        {openComments > 0 && <span className={styles.comments}>未解決のコメント {openComments}件</span>}
      </p>
      {returned && (
        <p className={styles.reason}>
          {returned.reason}
          <span className={styles.quiet}>
            {returned.name}さん　{formatDate(returned.at)}
          </span>
        </p>
      )}
      {submission && (
        <p className={styles.quiet}>
          {submission.name}さんが{formatDate(submission.at)}に提出
        </p>
      )}
      {due && (
        <p className={styles.due}>
          {toDo[due.step]}　<time dateTime={due.date}>{monthAndDay(due.date)}</time>まで{" "}
          <DueText date={due.date} today={today} />
        </p>
      )}
    </li>
  );
}

function DueText({ date, today }: { date: string; today: string }) {
  const state = dueState(date, today);
  return state.overdue ? (
    <strong className={styles.overdue}>{lateness(state)}</strong>
  ) : (
    <span>{state.text}</span>
  );
}
