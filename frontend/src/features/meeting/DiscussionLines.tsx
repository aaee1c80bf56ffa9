import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Discussion } from "@/api/types";
import { agendaKindLabels } from "@/domain/meetingLabels";
import { dayWithWeekday } from "@/domain/writtenDay";
import { EmptyState } from "@/ui";
import styles from "./DiscussionLines.module.css";
import { decisionInWords, meetingName } from "./printedWords";
import { discussionsQuery } from "./queries";

type DiscussionLinesProps = {
  policy: string;
  code: string;
  /** Only what is about the sheet of this year. */
  fiscalYear?: number;
};

/** What meetings made of an initiative or of one of its sheets, the newest first. */
export function DiscussionLines({ policy, code, fiscalYear }: DiscussionLinesProps) {
  const { data: discussions } = useSuspenseQuery(discussionsQuery(policy, code, fiscalYear));
  if (discussions.length === 0) {
    const what = fiscalYear === undefined ? "この取組" : "このシート";
    return (
      <EmptyState title={`${what}を扱った会議はまだありません`}>
        <p>会議の議題に{what}を入れると、結果と意見がここに出ます。</p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {discussions.map((discussion) => (
        <li key={discussion.item} className={styles.item}>
          <DiscussionLine policy={policy} discussion={discussion} />
        </li>
      ))}
    </ul>
  );
}

function DiscussionLine({ policy, discussion }: { policy: string; discussion: Discussion }) {
  const { date, meeting, kind, title, opinion, openToPublic, status } = discussion;
  return (
    <>
      <p className={styles.line}>
        <time dateTime={date} className={styles.date}>
          {dayWithWeekday(date)}
        </time>
        <Link to="/$policy/meetings/$meeting" params={{ policy, meeting }} className={styles.meeting}>
          {meetingName({ ...discussion, label: discussion.meetingLabel })}
        </Link>
        {status !== "CLOSED" && <span className={styles.mark}>未確定</span>}
        {!openToPublic && <span className={styles.mark}>非公開</span>}
      </p>
      <p className={styles.line}>
        <span className={styles.quiet}>{agendaKindLabels[kind]}</span>
        <span>{title}</span>
        <strong>{decisionInWords(discussion) ?? "結果はまだありません"}</strong>
      </p>
      {opinion && <p className={styles.opinion}>意見：{opinion}</p>}
    </>
  );
}
