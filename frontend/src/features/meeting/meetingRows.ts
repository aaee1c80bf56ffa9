import type { MeetingRow } from "@/api/types";

const isComing = ({ status }: MeetingRow) => status !== "REVIEWING" && status !== "CLOSED";

/** The meetings still to be held, the soonest first. */
export const coming = (meetings: readonly MeetingRow[]): MeetingRow[] =>
  meetings.filter(isComing).toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));

const startOf = ({ date, start }: MeetingRow) => `${date} ${start ?? ""}`;

/** The next meeting of each body that has one. */
export const nextByCommittee = (meetings: readonly MeetingRow[]): ReadonlyMap<string, MeetingRow> =>
  new Map(
    coming(meetings)
      .toReversed()
      .map((meeting) => [meeting.committee, meeting]),
  );

/** 5件（2件は未決定）: before a meeting nothing can be decided yet. */
export function agendaInWords({ items, undecided, status }: MeetingRow): string {
  if (items === 0) return "なし";
  if (status === "PREPARING" || status === "CONVENED") return `${items}件`;
  return undecided === 0 ? `${items}件（すべて決定）` : `${items}件（うち${undecided}件は未決定）`;
}
