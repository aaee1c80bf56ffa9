import type { ReactNode } from "react";
import { EmptyState } from "@/ui";
import styles from "./CommitteeScreen.module.css";

/** The body's open action items, or that there are none. */
export function CommitteeOpenActions({ count, children }: { count: number; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label="終わっていない宿題">
      <h2>終わっていない宿題 {count > 0 && <span className={styles.quiet}>{count}件</span>}</h2>
      {count === 0 ? (
        <EmptyState title="終わっていない宿題はありません">
          <p>会議の議題ごとに決めた宿題が、終わるまでここに並びます。</p>
        </EmptyState>
      ) : (
        children
      )}
    </section>
  );
}
