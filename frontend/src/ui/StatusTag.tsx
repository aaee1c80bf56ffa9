import { type Status, statusLabels } from "@/domain/labels";
import styles from "./StatusTag.module.css";

export function StatusTag({ status }: { status: Status }) {
  return (
    <span className={styles.tag} data-status={status}>
      {statusLabels[status]}
    </span>
  );
}
