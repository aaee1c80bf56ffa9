import { Link } from "@tanstack/react-router";
import type { Action } from "@/api/types";
import { dueState } from "@/domain/due";
import { formatShortDate } from "@/domain/instant";
import styles from "./WorkLine.module.css";
import screen from "./WorkScreen.module.css";
import { lateness } from "./words";

type OwnActionsProps = { policy: string; actions: readonly Action[]; today: string };

/** 自分の宿題: what meetings asked me to do; the earliest due first, those without a day last. */
export function OwnActions({ policy, actions, today }: OwnActionsProps) {
  if (actions.length === 0) return null;
  const order = ({ due }: Action) => due ?? "9999";
  return (
    <section className={screen.section} aria-label="自分の宿題">
      <h2>
        自分の宿題 <span className={screen.count}>{actions.length}件</span>
      </h2>
      <ul className={screen.list}>
        {actions
          .toSorted((one, other) => (order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0))
          .map((action) => (
            <ActionLine key={action.id} policy={policy} action={action} today={today} />
          ))}
      </ul>
    </section>
  );
}

type ActionLineProps = { policy: string; action: Action; today: string };

function ActionLine({ policy, action, today }: ActionLineProps) {
  const { text, committeeName, meetingLabel, printedCode, initiativeName, due } = action;
  const state = due && dueState(due, today);
  return (
    <li className={styles.line}>
      <p className={styles.text}>{text}</p>
      <p className={styles.name}>
        <Link to="/$policy/meetings/$meeting" params={{ policy, meeting: action.meeting }}>
          {committeeName}　{meetingLabel}
        </Link>
        {printedCode && (
          <span className={styles.quiet}>
            {printedCode}　{initiativeName}
          </span>
        )}
      </p>
      {state && (
        <p className={styles.due}>
          <time dateTime={due}>{formatShortDate(due)}</time>まで{" "}
          {state.overdue ? (
            <strong className={styles.overdue}>{lateness(state)}</strong>
          ) : (
            <span>{state.text}</span>
          )}
        </p>
      )}
    </li>
  );
}
