import type { ActivityLine, Result } from "@/api/types";
import { monthAndDay } from "@/domain/instant";
import styles from "./SheetResult.module.css";

type SheetResultWordsProps = { words: Result["words"]; activities: readonly ActivityLine[] };

/** A line for each word of the target, with the activities that show it. */
export function SheetResultWords({ words, activities }: SheetResultWordsProps) {
  return (
    <ul className={styles.words}>
      {words.map(({ word, shown, evidence }) => {
        const found = activities.filter(({ id }) => evidence.includes(id)).map(dated);
        return (
          <li key={word}>
            <span aria-hidden="true">{shown ? "✓" : "－"}</span> <strong>「{word}」</strong>{" "}
            {shown ? found.length > 0 && `${found.join("、")}の記録` : "記録なし"}
          </li>
        );
      })}
    </ul>
  );
}

const dated = ({ date, title }: ActivityLine) => `${monthAndDay(date)} ${title}`;
