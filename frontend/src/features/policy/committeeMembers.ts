import type { Committee, Member } from "@/api/types";

const rank = { CHAIR: 0, VICE_CHAIR: 1, MEMBER: 2 } as const;

const listed = (one: Member, other: Member) => rank[one.role] - rank[other.role] || one.number - other.number;

const isMemberOn = ({ from, to }: Member, day: string) => from <= day && (to === null || day <= to);

/** Who is a member on a day: chair, vice chairs, then the others by number. */
export const membersOn = (members: readonly Member[], day: string): Member[] =>
  members.filter((member) => isMemberOn(member, day)).toSorted(listed);

/** All terms: those of the day first, then those to come, then the past ones, the latest first. */
export function allTerms(members: readonly Member[], day: string): Member[] {
  const coming = members
    .filter(({ from }) => from > day)
    .toSorted((one, other) => order(one.from, other.from));
  const past = members
    .filter(({ to }) => to !== null && to < day)
    .toSorted((one, other) => order(other.to ?? "", one.to ?? ""));
  return [...membersOn(members, day), ...coming, ...past];
}

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

export type Term = "CURRENT" | "COMING" | "PAST";

export function termOn(member: Member, day: string): Term {
  if (isMemberOn(member, day)) return "CURRENT";
  return member.from > day ? "COMING" : "PAST";
}

/** One change of the list: without `base` somebody is added, without `mine` the row goes. */
export type MemberChange = { base: Member | null; mine: Member | null };

const fields = ["name", "organisation", "profession", "role", "from", "to", "deputy"] as const;

const isSame = (one: Member, other: Member) => fields.every((field) => one[field] === other[field]);

/** The list with my change on top; null where somebody else has changed that very row. */
export function membersWith(
  { base, mine }: MemberChange,
  { members, nextMember }: Pick<Committee, "members" | "nextMember">,
): Member[] | null {
  if (!base) return mine ? [...members, { ...mine, number: nextMember }] : [...members];
  const now = members.find(({ number }) => number === base.number);
  if (!mine) return !now || isSame(now, base) ? members.filter((one) => one !== now) : null;
  if (!now || !(isSame(now, base) || isSame(now, mine))) return null;
  return members.map((one) => (one === now ? { ...mine, number: now.number } : one));
}
