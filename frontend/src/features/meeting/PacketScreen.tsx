import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Printed } from "@/api/meetingOperations";
import type { Cycle, CycleRow } from "@/api/types";
import { PacketActions } from "./PacketActions";
import { PacketBoard } from "./PacketBoard";
import { PacketCover } from "./PacketCover";
import { PacketItem } from "./PacketItem";
import { PrintedPage } from "./PrintedPage";
import { momentInWords } from "./printedWords";
import { packetQuery } from "./queries";

type PacketScreenProps = {
  policy: string;
  meeting: string;
  printed: Printed;
  /** How a sheet and rows of the board look on paper; they belong to another feature. */
  sheet: (cycle: Cycle) => ReactNode;
  board: (rows: CycleRow[]) => ReactNode;
};

/** 会議資料: all papers of a meeting from the records, as one print. */
export function PacketScreen({ policy, meeting: id, printed, sheet, board }: PacketScreenProps) {
  const { data: packet } = useSuspenseQuery(packetQuery(policy, id, printed));
  const { meeting, sequence, occurredAt } = packet;
  const moment = momentInWords(occurredAt, sequence);
  const address = { to: "/$policy/meetings/$meeting/packet", params: { policy, meeting: id } } as const;
  return (
    <PrintedPage
      policy={policy}
      meeting={meeting}
      name="会議資料"
      printed={printed}
      as={(search, words) => (
        <Link {...address} search={search}>
          {words}
        </Link>
      )}
      foot={moment}
      tools={
        <>
          <span>{moment}</span>
          {!printed.asOf && (
            <Link {...address} search={{ ...printed, asOf: occurredAt }}>
              この時点の会議資料
            </Link>
          )}
        </>
      }
    >
      <PacketCover meeting={meeting} />
      {meeting.agenda.map((item) => (
        <PacketItem key={item.id} item={item} packet={packet} sheet={sheet} />
      ))}
      {packet.rows.length > 0 && (
        <PacketBoard materials={meeting.materials}>{board(packet.rows)}</PacketBoard>
      )}
      <PacketActions materials={meeting.materials} actions={packet.actions} />
    </PrintedPage>
  );
}
