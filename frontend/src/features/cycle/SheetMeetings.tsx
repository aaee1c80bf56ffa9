import type { ReactNode } from "react";
import styles from "./SheetMeetings.module.css";

/** What meetings made of this sheet; it belongs to another feature. */
export function SheetMeetings({ children }: { children: ReactNode }) {
  return (
    <section className={styles.meetings} aria-labelledby="meetings">
      <h2 id="meetings">会議での扱い</h2>
      {children}
    </section>
  );
}
