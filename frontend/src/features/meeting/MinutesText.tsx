import type { AgendaItem } from "@/api/types";
import styles from "./MinutesText.module.css";
import { decisionText } from "./minutesForm";

/** The minutes of one item to read. */
export function MinutesText({ item }: { item: AgendaItem }) {
  const { summary, decision, decisionLabel, opinion } = item;
  return (
    <dl className={styles.minutes}>
      <dt>審議の概要</dt>
      <dd className={styles.text}>{summary ?? <Nothing />}</dd>
      <dt>結果</dt>
      <dd>
        {decisionText(decision ?? "")}
        {decisionLabel && <span className={styles.number}>（{decisionLabel}）</span>}
      </dd>
      {opinion && (
        <>
          <dt>意見</dt>
          <dd className={styles.text}>{opinion}</dd>
        </>
      )}
    </dl>
  );
}

const Nothing = () => <span className={styles.nothing}>記録なし</span>;
