import type { CycleRow } from "@/api/types";
import { StatusTag } from "@/ui";
import styles from "./BoardStatus.module.css";

/** Where a sheet stands, and that it has come back to be put right. */
export function BoardStatus({ row: { status, returned } }: { row: CycleRow }) {
  return (
    <span className={styles.status}>
      <StatusTag status={status} />
      {returned && <span className={styles.returned}>差し戻し</span>}
    </span>
  );
}
