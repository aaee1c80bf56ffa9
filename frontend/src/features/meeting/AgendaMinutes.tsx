import { useState } from "react";
import type { AgendaItemCardProps } from "./AgendaItemCard";
import styles from "./AgendaMinutes.module.css";
import { MinutesEditor } from "./MinutesEditor";
import { MinutesLeftOver } from "./MinutesLeftOver";
import { MinutesText } from "./MinutesText";

type AgendaMinutesProps = Pick<AgendaItemCardProps, "policy" | "meeting" | "item" | "account" | "mayChange">;

/** The minutes of an item. Before the meeting they are folded: few write there, and only what is prepared. */
export function AgendaMinutes(props: AgendaMinutesProps) {
  const { meeting, item, mayChange } = props;
  const hasBegun = meeting.status !== "PREPARING" && meeting.status !== "CONVENED";
  const hasWords = item.summary !== null || item.opinion !== null || item.decision !== null;
  if (hasBegun) return <Minutes {...props} />;
  if (!mayChange && !hasWords) return null;
  return <Folded {...props} />;
}

function Minutes({ policy, meeting, item, account, mayChange }: AgendaMinutesProps) {
  if (!mayChange) {
    return (
      <>
        <MinutesText item={item} />
        <MinutesLeftOver policy={policy} item={item} account={account} />
      </>
    );
  }
  return <MinutesEditor policy={policy} meeting={meeting} item={item} account={account} />;
}

function Folded(props: AgendaMinutesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-label={`会議録：議題${props.item.number}`}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true" className={styles.caret}>
          {isOpen ? "▾" : "▸"}
        </span>
        会議録
      </button>
      {isOpen && <Minutes {...props} />}
    </div>
  );
}
