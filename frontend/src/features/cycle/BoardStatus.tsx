import type { CycleRow } from "@/api/types";
import { StatusTag } from "@/ui";
import styles from "./BoardStatus.module.css";

/** Where a sheet stands, that it has come back, and whether comments wait for an answer. */
export function BoardStatus({ row: { status, returned, openComments } }: { row: CycleRow }) {
  return (
    <span className={styles.status}>
      <StatusTag status={status} />
      {returned && (
        <span className={styles.returned}>{returned === "reopen" ? "承認取り消し" : "差し戻し"}</span>
      )}
      {openComments > 0 && <span className={styles.comments}>コメント{openComments}件</span>}
    </span>
  );
}
