import { formatShortDate, formatTime } from "@/domain/instant";
import styles from "./BoardUpdated.module.css";

type BoardUpdatedProps = { updatedAt: string | null; updatedBy: string | null };

export function BoardUpdated({ updatedAt, updatedBy }: BoardUpdatedProps) {
  if (!updatedAt) return null;
  return (
    <span className={styles.updated}>
      更新{" "}
      <time dateTime={updatedAt}>
        {formatShortDate(updatedAt)} {formatTime(updatedAt)}
      </time>{" "}
      {updatedBy}
    </span>
  );
}
