import type { ReactNode } from "react";
import styles from "./SheetFacts.module.css";

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd className={styles.told}>{children}</dd>
    </div>
  );
}
