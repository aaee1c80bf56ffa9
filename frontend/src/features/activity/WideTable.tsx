import type { ReactNode } from "react";
import styles from "./WideTable.module.css";

/** A table that may be wider than its dialog: it scrolls by itself, with the keyboard as well. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with the keyboard
    <section className={styles.wide} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
