import type { Target } from "@/api/types";
import { arrowMeaning, isReadAsAtLeast } from "@/domain/target";
import styles from "./SheetTarget.module.css";

/** The target as printed in the policy, with what 「→」 stands for and what only this system reads into it. */
export function SheetTarget({ target }: { target: Target | null }) {
  if (!target) return <span className={styles.meaning}>方針に記載がありません</span>;
  const meaning = arrowMeaning(target);
  return (
    <span className={styles.target}>
      <strong>{target.printed}</strong>
      {meaning && <span> {meaning}</span>}
      {isReadAsAtLeast(target) && (
        <span className={styles.meaning}>「以上」と読むのは本システムの読み方です</span>
      )}
    </span>
  );
}
