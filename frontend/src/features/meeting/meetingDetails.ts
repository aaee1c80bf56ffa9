import { ProblemError } from "@/api/problem";
import type { Meeting, MeetingPatch, MeetingTime } from "@/api/types";
import { publicityLabel } from "@/domain/meetingLabels";
import { type MeetingTimeDraft, meetingTimeDraft, readMeetingTime } from "./meetingTime";

/** 日時・場所 with 公開・非公開, as they are typed. */
export type DetailsDraft = MeetingTimeDraft & { openToPublic: boolean; notPublicReason: string };

export type DetailsInput = Required<MeetingTime> & { openToPublic: boolean; notPublicReason: string | null };

export const detailsDraft = ({ time, openToPublic, notPublicReason }: Meeting): DetailsDraft => ({
  ...meetingTimeDraft(time),
  openToPublic,
  notPublicReason: notPublicReason ?? "",
});

/** A day without a year is read within `fiscalYear`. */
export function readDetails(draft: DetailsDraft, fiscalYear: number) {
  const { time, faults: found } = readMeetingTime(draft, fiscalYear);
  const faults: Record<string, string> = { ...found };
  const reason = draft.notPublicReason.trim();
  if (!draft.openToPublic && reason === "") {
    faults.notPublicReason = "非公開にするときは、理由を入力してください。";
  }
  const { openToPublic } = draft;
  const input: DetailsInput = {
    ...time,
    openToPublic,
    notPublicReason: openToPublic ? null : reason || null,
  };
  return { input, faults };
}

/** The changed fields in the contract's form. */
export function detailsPatch({
  openToPublic,
  notPublicReason,
  ...time
}: Partial<DetailsInput>): MeetingPatch {
  return {
    ...(Object.keys(time).length > 0 ? { time } : {}),
    ...(openToPublic === undefined ? {} : { openToPublic }),
    ...(notPublicReason === undefined ? {} : { notPublicReason }),
  };
}

/** A refusal with its places named as the form names its fields: the time is sent below /time. */
export function atFields(error: unknown): unknown {
  if (!(error instanceof ProblemError) || !error.problem.violations) return error;
  const violations = error.problem.violations.map((one) => ({
    ...one,
    pointer: one.pointer.replace(/^\/time\//, "/"),
  }));
  return new ProblemError({ ...error.problem, violations });
}

const labels: Record<keyof DetailsDraft, string> = {
  date: "開催日",
  start: "開始時刻",
  end: "終了時刻",
  place: "場所",
  link: "オンラインの参加先",
  openToPublic: "公開・非公開",
  notPublicReason: "非公開の理由",
};

export const detailsWords = {
  name: "この会議",
  labels,
  say: (draft: DetailsDraft, field: string): string =>
    field === "openToPublic"
      ? publicityLabel(draft.openToPublic)
      : String(draft[field as keyof DetailsDraft] ?? ""),
};
