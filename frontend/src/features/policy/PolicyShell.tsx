import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Policy } from "@/api/types";
import { SkipLink } from "@/ui";
import styles from "./PolicyShell.module.css";

type PolicyShellProps = {
  policy: Policy;
  account: ReactNode;
  /** How much waits for me, beside 今日やること. */
  waiting: ReactNode;
  /** Whether this person may change the policy's settings. */
  maySet: boolean;
  children: ReactNode;
};

/** Header and navigation around every page of one policy. */
export function PolicyShell({ policy, account, waiting, maySet, children }: PolicyShellProps) {
  // A meeting has an address of its own, but belongs to 会議.
  const isInMeeting = useLocation({ select: ({ pathname }) => pathname.includes("/meetings/") });
  return (
    <>
      <SkipLink target="main" />
      <header className={styles.header}>
        <Link to="/$policy/work" params={{ policy: policy.code }} className={styles.product}>
          めぐり
        </Link>
        <p className={styles.policy}>
          {policy.municipality.name}　{policy.title}
        </p>
        <div className={styles.account}>{account}</div>
      </header>
      <div className={styles.columns}>
        <nav className={styles.nav} aria-label="主なメニュー">
          <ul>
            <li>
              <Link
                to="/$policy/work"
                params={{ policy: policy.code }}
                className={styles.entry}
                activeOptions={{ includeSearch: false }}
              >
                今日やること
                {waiting}
              </Link>
            </li>
            <li>
              <Link
                to="/$policy/board"
                params={{ policy: policy.code }}
                className={styles.entry}
                activeOptions={{ includeSearch: false }}
              >
                進捗一覧
              </Link>
            </li>
            <li>
              <Link
                to="/$policy/activities"
                params={{ policy: policy.code }}
                className={styles.entry}
                activeOptions={{ includeSearch: false }}
              >
                実施記録
              </Link>
            </li>
            <li>
              <Link
                to="/$policy/committees"
                params={{ policy: policy.code }}
                className={styles.entry}
                {...(isInMeeting && { "aria-current": "true" })}
                activeOptions={{ includeSearch: false }}
              >
                会議
              </Link>
            </li>
            {maySet && (
              <li>
                <Link
                  to="/$policy/settings"
                  params={{ policy: policy.code }}
                  className={styles.entry}
                  activeOptions={{ includeSearch: false }}
                >
                  設定
                </Link>
              </li>
            )}
          </ul>
        </nav>
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    </>
  );
}
