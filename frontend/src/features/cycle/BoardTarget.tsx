import type { Target } from "@/api/types";
import { arrowMeaning } from "@/domain/target";
import styles from "./BoardTarget.module.css";

/** The target as printed, and for 「→」 what it stands for. */
export function BoardTarget({ target }: { target: Target | null }) {
  if (!target) return <span className={styles.meaning}>記載なし</span>;
  const meaning = arrowMeaning(target);
  return (
    <span>
      {target.printed}
      {meaning && <span className={styles.meaning}> {meaning}</span>}
    </span>
  );
}
