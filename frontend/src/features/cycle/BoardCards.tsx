import { CategoryMark, ProgressChips } from "@/ui";
import styles from "./BoardCards.module.css";
import { BoardDue } from "./BoardDue";
import { BoardLinks } from "./BoardLinks";
import { BoardRating } from "./BoardRating";
import { BoardResult } from "./BoardResult";
import { BoardStatus } from "./BoardStatus";
import type { BoardRowsProps } from "./BoardTable";
import { BoardTarget } from "./BoardTarget";
import { BoardUpdated } from "./BoardUpdated";

/** The board where a table is too wide: one card for each initiative. */
export function BoardCards({ policy, rows, today }: BoardRowsProps) {
  return policy.principles.map(({ number, symbol, text }) => {
    const group = rows.filter((row) => row.principle === number);
    if (group.length === 0) return null;
    return (
      <section key={number} className={styles.group} aria-labelledby={`principle-${number}`}>
        <h2 id={`principle-${number}`} className={styles.principle}>
          基本理念{symbol}　{text}
        </h2>
        <ul className={styles.cards}>
          {group.map((row) => (
            <li key={row.initiative} className={styles.card}>
              <BoardLinks policy={policy.code} row={row} />
              <p className={styles.line}>
                <CategoryMark {...row.category} />
                <span>
                  目標：
                  <BoardTarget target={row.target} />
                </span>
              </p>
              <p className={styles.line}>
                <span>
                  実績：
                  <BoardResult result={row.result} />
                </span>
                <span>
                  評価：
                  <BoardRating row={row} ratings={policy.effective.ratings} />
                </span>
              </p>
              <div className={styles.line}>
                <ProgressChips progress={row.progress} />
                <BoardStatus row={row} />
              </div>
              <div>
                <BoardDue row={row} today={today} />
                <BoardUpdated {...row} />
              </div>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
