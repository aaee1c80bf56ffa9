import type { MeetingTime, Violation } from "@/api/types";
import { readDay, writeDay } from "@/domain/writtenDay";
import { readTime } from "@/domain/writtenTime";

/** 日時・場所 as they are typed. */
export type MeetingTimeDraft = { date: string; start: string; end: string; place: string; link: string };

export type MeetingTimeFaults = Partial<Record<keyof MeetingTimeDraft, string>>;

export const emptyMeetingTime: MeetingTimeDraft = { date: "", start: "", end: "", place: "", link: "" };

export const meetingTimeDraft = (time: MeetingTime): MeetingTimeDraft => ({
  date: writeDay(time.date),
  start: time.start ?? "",
  end: time.end ?? "",
  place: time.place ?? "",
  link: time.link ?? "",
});

type Read = { time: Required<MeetingTime>; faults: MeetingTimeFaults };

/** What was typed, in the contract's form, and what in it is wrong. A day without a year is read within `fiscalYear`. */
export function readMeetingTime(draft: MeetingTimeDraft, fiscalYear: number): Read {
  const faults: MeetingTimeFaults = {};
  const date = readDay(draft.date, fiscalYear);
  if (date === null) {
    faults.date =
      draft.date.trim() === ""
        ? "開催日を入力してください。"
        : "日付として読めません。2024/5/10 のように入力してください。";
  }
  const clock = (name: "start" | "end") => {
    if (draft[name].trim() === "") return null;
    const time = readTime(draft[name]);
    if (time === null) faults[name] = "時刻として読めません。14:30 のように入力してください。";
    return time;
  };
  const [start, end] = [clock("start"), clock("end")];
  if (end !== null && !faults.start) {
    if (start === null) faults.start = "終了時刻を入れるときは、開始時刻も入力してください。";
    else if (end <= start) faults.end = "終了時刻は、開始時刻より後にしてください。";
  }
  const link = draft.link.trim();
  if (link !== "" && !isAddress(link)) {
    faults.link = "http:// か https:// で始まるアドレスを入力してください。";
  }
  const place = draft.place.trim();
  return { time: { date: date ?? "", start, end, place: place || null, link: link || null }, faults };
}

export const isAddress = (link: string): boolean => /^https?:\/\/\S+$/.test(link);

/** What the server found wrong, at the fields; the time may stand below /time or alone. */
export function meetingTimeFaults(violations: readonly Violation[]): MeetingTimeFaults {
  const placed = violations.flatMap(({ pointer, message }) => {
    const name = pointer.replace(/^\/time/, "").slice(1);
    return name in emptyMeetingTime ? [[name, message]] : [];
  });
  return Object.fromEntries(placed);
}

/** 14:00〜16:00; "" where no time is set. */
export function hoursInWords({ start, end }: Pick<MeetingTime, "start" | "end">): string {
  if (!start) return "";
  return end ? `${start}〜${end}` : `${start}から`;
}
