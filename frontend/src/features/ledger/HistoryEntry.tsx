import type { LedgerEntry } from "@/api/types";
import { formatDateTime } from "@/domain/instant";
import { HistoryChange } from "./HistoryChange";
import styles from "./HistoryEntry.module.css";
import type { Names } from "./names";
import { changesOf, placesBelow, sentenceOf } from "./words";

type HistoryEntryProps = {
  entry: LedgerEntry;
  /** Whose history is shown: an entry of something below it says what of. */
  asked: string;
  about: string;
  names: Names;
};

/** One change on record: who, when, what differs, and why. */
export function HistoryEntry({ entry, asked, about, names }: HistoryEntryProps) {
  const { actor, occurredAt, reason, subject } = entry;
  const sentence = sentenceOf(entry);
  const changes = changesOf(entry, names);
  const places = placesBelow(asked, subject);
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        <time dateTime={occurredAt}>{formatDateTime(occurredAt)}</time>
        <span>{actor.channel === "SYSTEM" ? "システム" : `${actor.name}さん`}</span>
        {actor.channel === "API" && <span>（外部プログラムから）</span>}
        {places.length > 0 && <span className={styles.place}>{places.join(" / ")}</span>}
        {sentence && <strong className={styles.sentence}>{sentence}</strong>}
        {about && subject !== asked && <span className={styles.about}>{about}</span>}
      </p>
      {changes.map((change) => (
        <HistoryChange key={change.pointer} change={change} />
      ))}
      {!sentence && changes.length === 0 && <p>内容を変更しました</p>}
      {reason && <p className={styles.reason}>理由：{reason}</p>}
    </li>
  );
}
