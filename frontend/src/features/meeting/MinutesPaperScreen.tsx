import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Printed } from "@/api/meetingOperations";
import type { Meeting } from "@/api/types";
import { formatDate, formatDateTime } from "@/domain/instant";
import { MinutesPaperFacts } from "./MinutesPaperFacts";
import { MinutesPaperItem } from "./MinutesPaperItem";
import { AgendaLines, MaterialLines } from "./PacketCover";
import { PrintedPage } from "./PrintedPage";
import styles from "./PrintedPage.module.css";
import { meetingName, momentInWords } from "./printedWords";
import { meetingQuery } from "./queries";

type MinutesPaperScreenProps = { policy: string; meeting: string; printed: Printed };

/** 会議録（要点記録）, to read and to print. */
export function MinutesPaperScreen({ policy, meeting: id, printed }: MinutesPaperScreenProps) {
  const { data: meeting } = useSuspenseQuery(meetingQuery(policy, id, printed));
  const address = { to: "/$policy/meetings/$meeting/minutes", params: { policy, meeting: id } } as const;
  const standing = standingInWords(meeting);
  const moment = printed.asOf ? momentInWords(printed.asOf) : `印刷 ${formatDate(new Date())}`;
  return (
    <PrintedPage
      policy={policy}
      meeting={meeting}
      name="会議録"
      printed={printed}
      as={(search, words) => (
        <Link {...address} search={search}>
          {words}
        </Link>
      )}
      foot={`${standing}　${moment}`}
    >
      <div className={styles.paper}>
        <h1 className={styles.title}>{meetingName(meeting)} 会議録（要点記録）</h1>
        <p className={styles.title}>
          <strong className={styles.mark}>{standing}</strong>
        </p>
        {meeting.reopening && meeting.status !== "CLOSED" && (
          <p>
            {formatDateTime(meeting.reopening.at)}に{meeting.reopening.name}
            が確定を取り消しました。理由：{meeting.reopening.reason}
          </p>
        )}
        <MinutesPaperFacts meeting={meeting} />
        <h2>次第</h2>
        <AgendaLines agenda={meeting.agenda} />
        <h2>配付資料</h2>
        <MaterialLines materials={meeting.materials} />
        <h2>審議の内容</h2>
        {meeting.agenda.length === 0 && <p>議題はありません。</p>}
        {meeting.agenda.map((item) => (
          <MinutesPaperItem key={item.id} item={item} actions={meeting.actions} />
        ))}
      </div>
    </PrintedPage>
  );
}

function standingInWords({ status, closing }: Meeting): string {
  if (status !== "CLOSED" || !closing) return "案（未確定）";
  return `${formatDateTime(closing.at)} ${closing.name}が確定`;
}
