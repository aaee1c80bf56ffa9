import type { ReactNode } from "react";
import styles from "./PrintedPage.module.css";

/** A table that is wider than a phone: it scrolls by itself, with the keyboard as well, and is printed in full. */
export function WidePaper({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with the keyboard
    <section className={styles.wide} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
