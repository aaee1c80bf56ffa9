import type { ReactNode } from "react";
import styles from "./Notice.module.css";

export type NoticeTone = "info" | "success" | "warning" | "error";

const names: Record<NoticeTone, string> = {
  info: "お知らせ",
  success: "完了",
  warning: "注意",
  error: "エラー",
};

export type NoticeProps = {
  tone: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** Buttons or links: what to do about it. */
  actions?: ReactNode;
  /** Announces the notice when it appears. An error does so by itself. */
  live?: boolean;
};

export function Notice({ tone, title, children, actions, live = false }: NoticeProps) {
  const role = tone === "error" ? "alert" : live ? "status" : undefined;
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <p className={styles.title}>
        <span className={styles.tone}>{names[tone]}</span>
        {title}
      </p>
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
