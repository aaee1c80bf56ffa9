import type { Committee, NewMeeting, Violation } from "@/api/types";
import {
  type MeetingTimeDraft,
  type MeetingTimeFaults,
  meetingTimeFaults,
  readMeetingTime,
} from "./meetingTime";

/** A meeting as it is typed before it is made. */
export type NewMeetingDraft = {
  committee: string;
  time: MeetingTimeDraft;
  /** null follows the body's rules. */
  openToPublic: boolean | null;
  notPublicReason: string;
};

export type NewMeetingFaults = {
  committee?: string | undefined;
  time: MeetingTimeFaults;
  notPublicReason?: string | undefined;
};

type Body = Pick<Committee, "code" | "effectiveRules">;

/** What was chosen, or else what the body's rules say. */
export const isOpen = ({ committee, openToPublic }: NewMeetingDraft, committees: readonly Body[]): boolean =>
  openToPublic ?? committees.find(({ code }) => code === committee)?.effectiveRules.openToPublic ?? true;

export function readNewMeeting(draft: NewMeetingDraft, committees: readonly Body[], fiscalYear: number) {
  const { time, faults } = readMeetingTime(draft.time, fiscalYear);
  const openToPublic = isOpen(draft, committees);
  const reason = draft.notPublicReason.trim();
  const found: NewMeetingFaults = { time: faults };
  if (draft.committee === "") found.committee = "会議体を選んでください。";
  if (!openToPublic && reason === "") found.notPublicReason = "非公開にするときは、理由を入力してください。";
  const body: NewMeeting = {
    committee: draft.committee,
    time,
    openToPublic,
    notPublicReason: openToPublic ? null : reason,
  };
  const isSound = !found.committee && !found.notPublicReason && Object.keys(faults).length === 0;
  return { body, faults: found, isSound };
}

const messageAt = (violations: readonly Violation[], pointer: string) =>
  violations.find((violation) => violation.pointer === pointer)?.message;

/** What the server found wrong, at the fields. */
export const newMeetingFaults = (violations: readonly Violation[]): NewMeetingFaults => ({
  committee: messageAt(violations, "/committee"),
  time: meetingTimeFaults(violations.filter(({ pointer }) => pointer.startsWith("/time"))),
  notPublicReason: messageAt(violations, "/notPublicReason") ?? messageAt(violations, "/openToPublic"),
});
