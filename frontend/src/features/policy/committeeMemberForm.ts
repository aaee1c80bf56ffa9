import type { Member, MemberRole, Violation } from "@/api/types";
import { fiscalYearOf } from "@/domain/fiscalYear";
import { readDay, writeDay } from "@/domain/writtenDay";

/** One term as it is typed. */
export type MemberDraft = {
  name: string;
  role: MemberRole;
  organisation: string;
  profession: string;
  from: string;
  to: string;
  deputy: string;
};

export type MemberField = keyof MemberDraft;
export type MemberFaults = Readonly<Partial<Record<MemberField, string>>>;

export const draftOf = (member: Member): MemberDraft => ({
  name: member.name,
  role: member.role,
  organisation: member.organisation ?? "",
  profession: member.profession ?? "",
  from: writeDay(member.from),
  to: member.to ? writeDay(member.to) : "",
  deputy: member.deputy ?? "",
});

export const emptyDraft: MemberDraft = {
  name: "",
  role: "MEMBER",
  organisation: "",
  profession: "",
  from: "",
  to: "",
  deputy: "",
};

export const fieldLabels: Readonly<Record<MemberField, string>> = {
  name: "氏名",
  role: "役職",
  organisation: "所属",
  profession: "職種",
  from: "任期の初日",
  to: "任期の末日",
  deputy: "代理",
};

/** The same person's next term (再任): from the day after this one ends. */
export const renewalOf = (member: Member): MemberDraft => ({
  ...draftOf(member),
  from: member.to ? writeDay(dayAfter(member.to)) : "",
  to: "",
});

export function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

const UNREADABLE = "日付として読めません。2024/4/1 や R6.4.1 のように入力してください。";

/** A day as typed: 4/1 without a year is meant in this fiscal year. */
export const dayTyped = (text: string): string | null => readDay(text, fiscalYearOf(new Date()));

/** What was typed as a term, or what is wrong with it. */
export function readMember(draft: MemberDraft): { member: Member; faults: MemberFaults } {
  const faults: Partial<Record<MemberField, string>> = {};
  const from = dayTyped(draft.from);
  const to = draft.to.trim() === "" ? null : dayTyped(draft.to);
  if (draft.name.trim() === "") faults.name = "氏名を入力してください。";
  if (draft.from.trim() === "") faults.from = "任期の初日を入力してください。";
  else if (!from) faults.from = UNREADABLE;
  if (draft.to.trim() !== "" && !to) faults.to = UNREADABLE;
  if (from && to && to < from) faults.to = "任期の末日は、初日以降の日にしてください。";
  const member = {
    number: 0,
    name: draft.name.trim(),
    role: draft.role,
    organisation: draft.organisation.trim() || null,
    profession: draft.profession.trim() || null,
    from: from ?? "",
    to,
    deputy: draft.deputy.trim() || null,
  };
  return { member, faults };
}

const isField = (name: string | undefined): name is MemberField => name !== undefined && name in fieldLabels;

/** The server's violations at the fields of the row at `index`, and those of other rows. */
export function faultsAt(violations: readonly Violation[], index: number) {
  const faults: Partial<Record<MemberField, string>> = {};
  const elsewhere: Violation[] = [];
  for (const violation of violations) {
    const [, place, field] = /^\/members\/(\d+)\/(\w+)$/.exec(violation.pointer) ?? [];
    if (Number(place) === index && isField(field)) faults[field] = violation.message;
    else elsewhere.push(violation);
  }
  return { faults: faults as MemberFaults, elsewhere };
}
