import type { Meeting, Seat } from "@/api/types";
import { memberRoleLabel, presenceLabels } from "@/domain/meetingLabels";
import { Cell, ColumnHeader, RowHeader, Table } from "@/ui";
import { belongingOf } from "./printedWords";

type MinutesPaperSeatsProps = { members: readonly Seat[]; kind: Meeting["committeeKind"] };

/** Who of the members came, who was absent; in the order of the list of members. */
export function MinutesPaperSeats({ members, kind }: MinutesPaperSeatsProps) {
  if (members.length === 0) return <p>委員が登録されていません。</p>;
  const present = members.filter(({ presence }) => presence === "PRESENT" || presence === "DEPUTY");
  const away = members.filter((seat) => !present.includes(seat));
  return (
    <Table caption="委員の出欠" captionHidden>
      <thead>
        <tr>
          <ColumnHeader>委員</ColumnHeader>
          <ColumnHeader>役</ColumnHeader>
          <ColumnHeader>所属・職種</ColumnHeader>
          <ColumnHeader>出欠</ColumnHeader>
        </tr>
      </thead>
      <tbody>
        {[...present, ...away].map((seat) => (
          <tr key={seat.member}>
            <RowHeader>{seat.name}</RowHeader>
            <Cell>{memberRoleLabel(seat.role, kind)}</Cell>
            <Cell>{belongingOf(seat)}</Cell>
            <Cell>{presenceInWords(seat)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function presenceInWords({ presence, deputy }: Seat): string {
  if (!presence) return "記録なし";
  return deputy ? `${presenceLabels[presence]}（${deputy}）` : presenceLabels[presence];
}
