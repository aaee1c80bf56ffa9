import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

/** An empty screen: says why it is empty and what to do first. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
