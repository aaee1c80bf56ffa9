import { useState } from "react";
import { type ErrorText, ProblemError } from "@/api/problem";
import type { Meeting, Seat } from "@/api/types";
import {
  type Contested,
  type Entry,
  type EntryChange,
  entryInWords,
  entryOf,
  isSameEntry,
  mergeAttendance,
} from "./attendanceMerge";
import { changedBy, changeText, useMeetingChange } from "./changeMeeting";

type Waiting = ReadonlyMap<number, EntryChange>;

type Trouble = { text: ErrorText; canRetry: boolean };

/** Records who came, entry by entry; what the server does not have yet stays on the screen as chosen. */
export function useAttendance(policy: string, meeting: Meeting) {
  const { mutateAsync, isPending } = useMeetingChange(policy, meeting.id);
  const [waiting, setWaiting] = useState<Waiting>(new Map());
  /** Entries that did not arrive; they go along with the next one. */
  const [failed, setFailed] = useState<EntryChange[]>([]);
  const [notices, setNotices] = useState<ReadonlyMap<number, string>>(new Map());
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const shown = (member: number): Entry => waiting.get(member)?.mine ?? entryOf(meeting, member);

  const send = async (changes: EntryChange[]) => {
    setWaiting((before) => withAll(before, changes));
    setFailed([]);
    setNotices((before) => without(before, changes));
    let contested: Contested[] = [];
    try {
      const newest = await mutateAsync((now) => {
        const merged = mergeAttendance(now, changes);
        contested = merged.contested;
        return merged.attendance && { attendance: merged.attendance };
      });
      setTrouble(null);
      // A later press for the same member is still to be sent.
      setWaiting((before) => withoutSent(before, changes));
      setNotices((before) => new Map([...before, ...contested.map((one) => told(one, changedBy(newest)))]));
    } catch (error) {
      const isRefused = error instanceof ProblemError && [400, 404, 409].includes(error.status);
      if (isRefused) setWaiting((before) => withoutSent(before, changes));
      else setFailed((before) => [...before, ...changes]);
      setTrouble({ text: changeText(error as Error), canRetry: !isRefused });
    }
  };

  const sendAlso = (changes: EntryChange[]) => {
    const members = changes.map(({ seat }) => seat.member);
    void send([...failed.filter(({ seat }) => !members.includes(seat.member)), ...changes]);
  };

  const change = (seat: Seat, mine: NonNullable<Entry>, seen = shown(seat.member)): EntryChange => {
    const before = waiting.get(seat.member);
    return { seat, mine, seen: [...(before?.seen ?? []), seen] };
  };

  return {
    shown,
    notices,
    trouble,
    isPending,
    hasFailed: failed.length > 0,
    set: (seat: Seat, mine: NonNullable<Entry>, seen?: Entry) => {
      if (!isSameEntry(shown(seat.member), mine)) sendAlso([change(seat, mine, seen)]);
    },
    /** Everybody of whom nothing is recorded yet came. */
    setRest: () => {
      const rest = meeting.members.filter(({ member }) => shown(member) === null);
      sendAlso(rest.map((seat) => change(seat, { presence: "PRESENT", deputy: null })));
    },
    retry: () => sendAlso([]),
  };
}

export type AttendanceRecord = ReturnType<typeof useAttendance>;

function withAll(waiting: Waiting, changes: EntryChange[]): Waiting {
  return new Map([...waiting, ...changes.map((one) => [one.seat.member, one] as const)]);
}

function withoutSent(waiting: Waiting, changes: EntryChange[]): Waiting {
  return new Map([...waiting].filter(([, one]) => !changes.includes(one)));
}

function without(notices: ReadonlyMap<number, string>, changes: EntryChange[]) {
  return new Map([...notices].filter(([member]) => !changes.some(({ seat }) => seat.member === member)));
}

function told({ change: { seat, mine }, theirs }: Contested, by: string): [number, string] {
  return [
    seat.member,
    `${seat.name}：${by}が「${entryInWords(theirs)}」にしていました。「${entryInWords(mine)}」にするときは、もう一度選んでください。`,
  ];
}
