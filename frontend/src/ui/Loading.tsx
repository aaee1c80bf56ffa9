import styles from "./Loading.module.css";

export function Loading({ label = "読み込んでいます" }: { label?: string }) {
  return (
    <p className={styles.loading} role="status">
      <span aria-hidden="true" className={styles.spinner} />
      {label}
    </p>
  );
}
