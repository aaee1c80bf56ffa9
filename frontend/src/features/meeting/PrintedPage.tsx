import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { formatDateTime } from "@/domain/instant";
import { Breadcrumbs, Button, Notice, useDocumentTitle, usePrintedHead } from "@/ui";
import styles from "./PrintedPage.module.css";

type PrintedPageProps = {
  policy: string;
  meeting: { id: string; committee: string; label: string; committeeName: string };
  /** 会議資料 or 会議録 */
  name: string;
  /** The moment that the address asks for. */
  asOf: string | undefined;
  /** The same papers as they are now. */
  newest: ReactNode;
  /** What the foot of every printed page says: as of when this is. */
  foot: string;
  /** Beside the print button. */
  tools?: ReactNode;
  children: ReactNode;
};

/** Papers to read on the screen and to print: what stands around them stays off the paper. */
export function PrintedPage(props: PrintedPageProps) {
  const { policy, meeting, name, asOf, newest, foot, tools, children } = props;
  const title = `${meeting.label} ${meeting.committeeName}`;
  useDocumentTitle(`${name} ${title}`);
  usePrintedHead(`${title}　${name}`, foot);
  return (
    <div className={styles.page}>
      <div className={styles.around}>
        <Breadcrumbs>
          <Link to="/$policy/committees" params={{ policy }}>
            会議
          </Link>
          <Link to="/$policy/meetings/$meeting" params={{ policy, meeting: meeting.id }}>
            {title}
          </Link>
          <span>{name}</span>
        </Breadcrumbs>
        <div className={styles.tools}>
          <Button variant="secondary" size="small" onPress={() => window.print()}>
            印刷する
          </Button>
          {tools}
        </div>
        {asOf && (
          <Notice tone="warning" title={`${formatDateTime(asOf)}時点の${name}です`} actions={newest}>
            <p>そのあとの変更は入っていません。</p>
          </Notice>
        )}
      </div>
      {children}
    </div>
  );
}
