import type { RowResult } from "@/api/types";
import { absenceLabels } from "@/domain/labels";
import styles from "./BoardResult.module.css";
import { amount } from "./resultText";

/** The result in a few words: 4回, ✓配布　検討なし, 未測定. */
export function BoardResult({ result }: { result: RowResult | null }) {
  if (!result) return <span className={styles.quiet}>目標なし</span>;
  const { source, value, unit, shown, missing, absence } = result;
  if (source === "ABSENT") return <span>{absence ? absenceLabels[absence] : "なし"}</span>;
  if (source === "NONE") return <span className={styles.quiet}>記録なし</span>;
  if (value !== null) return <span className={styles.amount}>{amount(value, unit)}</span>;
  if (shown.length + missing.length === 0) return <span className={styles.quiet}>計算できません</span>;
  return (
    <span className={styles.words}>
      {shown.map((word) => (
        <span key={word}>✓{word}</span>
      ))}
      {missing.map((word) => (
        <strong key={word} className={styles.missing}>
          {word}なし
        </strong>
      ))}
    </span>
  );
}
