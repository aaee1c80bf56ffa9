import styles from "./SheetHandedOn.module.css";

/** What last year said should go into this year's plan, right where this year's plan is written. */
export function SheetHandedOn({ year, text }: { year: string; text: string }) {
  return (
    <aside className={styles.handedOn} aria-label={`${year}からの引き継ぎ`}>
      <h3 className={styles.heading}>{year}の「次年度への反映」</h3>
      <p className={styles.text}>{text}</p>
    </aside>
  );
}
