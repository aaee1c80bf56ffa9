import { Link } from "@tanstack/react-router";
import type { Action } from "@/api/types";
import { actionStateLabels } from "@/domain/meetingLabels";
import { ActionButtons } from "./ActionButtons";
import type { ActionOpened } from "./ActionDialogs";
import { ActionDue } from "./ActionDue";
import styles from "./ActionLine.module.css";

type ActionLineProps = {
  policy: string;
  action: Action;
  mayRun: boolean;
  mayRemove: boolean;
  isWithItem: boolean;
  onOpen: (opened: ActionOpened) => void;
};

export function ActionLine(props: ActionLineProps) {
  const { policy, action, mayRun, isWithItem } = props;
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.text}>
          <span className={styles.state} data-state={action.state}>
            {actionStateLabels[action.state]}
          </span>
          {action.text}
        </p>
        <p className={styles.facts}>
          <span>担当 {action.ownerName ?? "未定"}</span>
          {action.due === null ? <span>期限 未定</span> : <ActionDue action={action} />}
          {action.initiative !== null && (
            <Link to="/$policy/initiatives/$code" params={{ policy, code: action.initiative }}>
              {action.printedCode}　{action.initiativeName}
            </Link>
          )}
        </p>
        {!isWithItem && <Source policy={policy} action={action} />}
        {action.result !== null && <p className={styles.result}>結果：{action.result}</p>}
      </div>
      {mayRun && <ActionButtons {...props} />}
    </li>
  );
}

function Source({ policy, action }: { policy: string; action: Action }) {
  const { meeting, committeeName, meetingLabel, agendaItem, agendaTitle } = action;
  return (
    <p className={styles.facts}>
      <Link to="/$policy/meetings/$meeting" params={{ policy, meeting }} hash={`item-${agendaItem}`}>
        {committeeName}　{meetingLabel}
      </Link>
      <span>{agendaTitle}</span>
    </p>
  );
}
