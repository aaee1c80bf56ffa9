import { Children, type ReactNode } from "react";
import styles from "./Breadcrumbs.module.css";

/** Each child is one step; the last one is the page itself and carries no link. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  const last = Children.count(children) - 1;
  return (
    <nav aria-label="現在位置" className={styles.nav}>
      <ol className={styles.list}>
        {Children.map(children, (step, index) => (
          <li className={styles.step} aria-current={index === last ? "page" : undefined}>
            {step}
          </li>
        ))}
      </ol>
    </nav>
  );
}
