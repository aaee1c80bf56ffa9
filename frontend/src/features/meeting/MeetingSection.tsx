import type { ReactNode } from "react";
import styles from "./MeetingSection.module.css";

type MeetingSectionProps = { id: string; title: string; actions?: ReactNode; children: ReactNode };

/** One part of the page, to which the bar at the top leads. */
export function MeetingSection({ id, title, actions, children }: MeetingSectionProps) {
  return (
    <section id={id} tabIndex={-1} className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
