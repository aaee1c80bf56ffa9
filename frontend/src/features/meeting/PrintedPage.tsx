import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Printed } from "@/api/meetingOperations";
import type { Meeting } from "@/api/types";
import { formatDateTime } from "@/domain/instant";
import { Breadcrumbs, Button, Notice, useDocumentTitle, usePrintedHead } from "@/ui";
import styles from "./PrintedPage.module.css";

type PrintedPageProps = {
  policy: string;
  meeting: Meeting;
  /** 会議資料 or 会議録 */
  name: string;
  /** What the address asks for. */
  printed: Printed;
  /** A link to the same papers, read in another way. */
  as: (printed: Printed, words: string) => ReactNode;
  /** What the foot of every printed page says: as of when this is. */
  foot: string;
  /** Beside the print button. */
  tools?: ReactNode;
  children: ReactNode;
};

/** Papers to read on the screen and to print: what stands around them stays off the paper. */
export function PrintedPage(props: PrintedPageProps) {
  const { policy, meeting, name, printed, as, foot, tools, children } = props;
  const title = `${meeting.label} ${meeting.committeeName}`;
  useDocumentTitle(`${name} ${title}`);
  const { asOf, edition } = printed;
  const hides = meeting.openToPublic && meeting.agenda.some(({ openToPublic }) => !openToPublic);
  usePrintedHead(`${title}　${name}${edition ? "（公開用）" : ""}`, foot);
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
          {hides && as({ ...printed, edition: "PUBLIC" }, "公開用（非公開の議題を除く）")}
        </div>
        {edition && (
          <Notice
            tone="info"
            title={`公開用の${name}です`}
            actions={as(asOf ? { asOf } : {}, "すべての議題を見る")}
          >
            <p>非公開の議題と、その資料・宿題は入っていません。</p>
          </Notice>
        )}
        {asOf && (
          <Notice
            tone="warning"
            title={`${formatDateTime(asOf)}時点の${name}です`}
            actions={as(edition ? { edition } : {}, `最新の${name}を開く`)}
          >
            <p>そのあとの変更は入っていません。</p>
          </Notice>
        )}
      </div>
      {children}
    </div>
  );
}
