import type { Attendance, Meeting, Seat } from "@/api/types";
import { presenceLabels } from "@/domain/meetingLabels";

/** What is recorded of a member; null where nothing is. */
export type Entry = Pick<Attendance, "presence" | "deputy"> | null;

/** One member's entry to be recorded, and which entries of that member the person has seen or made until then. */
export type EntryChange = { seat: Seat; mine: NonNullable<Entry>; seen: Entry[] };

export const isSameEntry = (one: Entry, other: Entry): boolean =>
  one?.presence === other?.presence && (one?.deputy ?? null) === (other?.deputy ?? null);

export function entryOf({ attendance }: Pick<Meeting, "attendance">, member: number): Entry {
  const found = attendance.find((one) => one.member === member);
  return found ? { presence: found.presence, deputy: found.deputy } : null;
}

export type Contested = { change: EntryChange; theirs: Entry };

/** Puts my entries on top of the newest list, person by person. Who was changed by somebody else keeps that. */
export function mergeAttendance(
  newest: Pick<Meeting, "attendance">,
  changes: readonly EntryChange[],
): { attendance: Attendance[] | null; contested: Contested[] } {
  const contested: Contested[] = [];
  const list = new Map(newest.attendance.map((one) => [one.member, one]));
  let isChanged = false;
  for (const change of changes) {
    const { member } = change.seat;
    const theirs = entryOf(newest, member);
    if (isSameEntry(theirs, change.mine)) continue;
    if (!change.seen.some((one) => isSameEntry(one, theirs))) contested.push({ change, theirs });
    else {
      list.set(member, { member, ...change.mine });
      isChanged = true;
    }
  }
  return { attendance: isChanged ? [...list.values()] : null, contested };
}

/** 代理出席（山田）; 未記録 where nothing is recorded. */
export function entryInWords(entry: Entry): string {
  if (entry === null) return "未記録";
  const label = presenceLabels[entry.presence];
  return entry.presence === "DEPUTY" && entry.deputy ? `${label}（${entry.deputy}）` : label;
}
