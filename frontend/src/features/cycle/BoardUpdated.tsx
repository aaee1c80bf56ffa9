import { formatShortDate, formatTime } from "@/domain/instant";
import styles from "./BoardUpdated.module.css";

type BoardUpdatedProps = { updatedAt: string | null; updatedBy: string | null };

export function BoardUpdated({ updatedAt, updatedBy }: BoardUpdatedProps) {
  if (!updatedAt) return <span className={styles.time}>まだありません</span>;
  return (
    <span className={styles.updated}>
      {updatedBy}
      <time dateTime={updatedAt} className={styles.time}>
        {formatShortDate(updatedAt)} {formatTime(updatedAt)}
      </time>
    </span>
  );
}
