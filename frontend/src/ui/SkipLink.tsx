import styles from "./SkipLink.module.css";

export function SkipLink({ target }: { target: string }) {
  return (
    <a className={styles.link} href={`#${target}`}>
      本文へ進む
    </a>
  );
}
