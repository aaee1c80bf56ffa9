import type { Meeting, Seat } from "@/api/types";
import { memberRoleLabel } from "@/domain/meetingLabels";
import { Cell, ColumnHeader, RowHeader, Table, useMediaQuery } from "@/ui";
import { AttendanceChoice } from "./AttendanceChoice";
import styles from "./AttendanceTable.module.css";
import { entryInWords } from "./attendanceMerge";
import type { AttendanceRecord } from "./useAttendance";

type AttendanceTableProps = { meeting: Meeting; record: AttendanceRecord; mayChange: boolean };

/** The members of the day, a row each; cards where a table is too wide. */
export function AttendanceTable(props: AttendanceTableProps) {
  const isNarrow = useMediaQuery("(width < 48rem)");
  const { meeting } = props;
  if (isNarrow) {
    return (
      <ul className={styles.cards} aria-label="委員の出欠">
        {meeting.members.map((seat) => (
          <li key={seat.member} className={styles.card}>
            <p className={styles.name}>
              <span className={styles.role}>{memberRoleLabel(seat.role, meeting.committeeKind)}</span>
              {seat.name}
            </p>
            <p className={styles.quiet}>{belongingOf(seat)}</p>
            <Presence {...props} seat={seat} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table caption="委員の出欠" captionHidden>
      <thead>
        <tr>
          <ColumnHeader>役職</ColumnHeader>
          <ColumnHeader>氏名</ColumnHeader>
          <ColumnHeader>所属</ColumnHeader>
          <ColumnHeader>職種</ColumnHeader>
          <ColumnHeader>出欠</ColumnHeader>
        </tr>
      </thead>
      <tbody>
        {meeting.members.map((seat) => (
          <tr key={seat.member}>
            <Cell>
              <span className={styles.keep}>{memberRoleLabel(seat.role, meeting.committeeKind)}</span>
            </Cell>
            <RowHeader>{seat.name}</RowHeader>
            <Cell>{seat.organisation}</Cell>
            <Cell>{seat.profession}</Cell>
            <Cell>
              <Presence {...props} seat={seat} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const belongingOf = ({ organisation, profession }: Seat) =>
  [organisation, profession].filter(Boolean).join("　");

function Presence({ record, mayChange, seat }: AttendanceTableProps & { seat: Seat }) {
  const entry = record.shown(seat.member);
  if (!mayChange) return <span className={styles.keep}>{entryInWords(entry)}</span>;
  return (
    <AttendanceChoice seat={seat} entry={entry} onChoose={(mine, seen) => record.set(seat, mine, seen)} />
  );
}
