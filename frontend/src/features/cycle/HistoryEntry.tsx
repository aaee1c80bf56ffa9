import type { LedgerEntry } from "@/api/types";
import { formatDateTime } from "@/domain/instant";
import { DiffText } from "@/ui";
import styles from "./HistoryEntry.module.css";
import { sentenceOf, textChanges } from "./history";
import { fieldLabel } from "./sheetFields";

/** One change on record: who, when, what differs, and why. */
export function HistoryEntry({ entry }: { entry: LedgerEntry }) {
  const { actor, occurredAt, reason } = entry;
  const sentence = sentenceOf(entry);
  const changes = textChanges(entry);
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        <time dateTime={occurredAt}>{formatDateTime(occurredAt)}</time>
        <span>{actor.channel === "SYSTEM" ? "システム" : `${actor.name}さん`}</span>
        {actor.channel === "API" && <span>（外部プログラムから）</span>}
        {sentence && <strong className={styles.sentence}>{sentence}</strong>}
      </p>
      {changes.map(({ key, before, after }) => (
        <div key={key} className={styles.change}>
          <h3 className={styles.label}>{fieldLabel(key)}</h3>
          <p className={styles.text}>
            <DiffText before={before} after={after} context={CONTEXT} />
          </p>
        </div>
      ))}
      {!sentence && changes.length === 0 && <p>内容を変更しました</p>}
      {reason && <p className={styles.reason}>理由：{reason}</p>}
    </li>
  );
}

/** Characters of unchanged text shown on each side of a change. */
const CONTEXT = 60;
