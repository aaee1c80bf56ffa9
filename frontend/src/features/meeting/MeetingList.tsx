import { Link } from "@tanstack/react-router";
import type { MeetingRow } from "@/api/types";
import { meetingStatusLabels, publicityLabel } from "@/domain/meetingLabels";
import { dayWithWeekday } from "@/domain/writtenDay";
import { Cell, ColumnHeader, RowHeader, Table, useMediaQuery } from "@/ui";
import styles from "./MeetingList.module.css";
import { agendaInWords } from "./meetingRows";
import { hoursInWords } from "./meetingTime";

export type MeetingListProps = { policy: string; meetings: MeetingRow[]; caption: string };

/** Meetings in one line each; a row opens the meeting. */
export function MeetingList(props: MeetingListProps) {
  const isNarrow = useMediaQuery("(width < 48rem)");
  return isNarrow ? <MeetingCards {...props} /> : <MeetingTable {...props} />;
}

function MeetingTable({ policy, meetings, caption }: MeetingListProps) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <ColumnHeader>開催日</ColumnHeader>
          <ColumnHeader>会議</ColumnHeader>
          <ColumnHeader>状態</ColumnHeader>
          <ColumnHeader>公開・非公開</ColumnHeader>
          <ColumnHeader>議題</ColumnHeader>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.id} className={styles.row}>
            <Cell>
              <span className={styles.date}>{dayWithWeekday(meeting.date)}</span>{" "}
              <span className={styles.keep}>{hoursInWords(meeting)}</span>
            </Cell>
            <RowHeader>
              <MeetingLink policy={policy} meeting={meeting} />
            </RowHeader>
            <Cell>
              <MeetingStatusMark status={meeting.status} />
            </Cell>
            <Cell>{publicityLabel(meeting.openToPublic)}</Cell>
            <Cell>{agendaInWords(meeting)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function MeetingCards({ policy, meetings, caption }: MeetingListProps) {
  return (
    <ul className={styles.cards} aria-label={caption}>
      {meetings.map((meeting) => (
        <li key={meeting.id} className={styles.card}>
          <MeetingLink policy={policy} meeting={meeting} />
          <p>
            {dayWithWeekday(meeting.date)} {hoursInWords(meeting)}
          </p>
          <p className={styles.line}>
            <MeetingStatusMark status={meeting.status} />
            <span>{publicityLabel(meeting.openToPublic)}</span>
            <span>議題 {agendaInWords(meeting)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function MeetingLink({ policy, meeting }: { policy: string; meeting: MeetingRow }) {
  return (
    <Link to="/$policy/meetings/$meeting" params={{ policy, meeting: meeting.id }} className={styles.link}>
      {meeting.committeeName}　<span className={styles.keep}>第{meeting.number}回</span>
    </Link>
  );
}

function MeetingStatusMark({ status }: Pick<MeetingRow, "status">) {
  return (
    <span className={styles.status} data-status={status}>
      {meetingStatusLabels[status]}
    </span>
  );
}
