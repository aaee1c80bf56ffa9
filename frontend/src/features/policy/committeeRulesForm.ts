import type { MeetingRules, QuorumRule, Violation } from "@/api/types";

/** The rules as they are typed. */
export type RulesDraft = {
  quorum: QuorumRule;
  deputiesCount: boolean;
  openToPublic: boolean;
  noticeDays: string;
  minutesDays: string;
};

export type RulesFaults = Readonly<Record<string, string>>;

export const draftOf = (rules: MeetingRules): RulesDraft => ({
  ...rules,
  noticeDays: String(rules.noticeDays),
  minutesDays: String(rules.minutesDays),
});

const most = { noticeDays: 90, minutesDays: 180 } as const;

/** What was typed as rules, or what is wrong by the server's pointer. */
export function readRules(draft: RulesDraft): { rules: MeetingRules; faults: RulesFaults } {
  const faults: Record<string, string> = {};
  const days = (name: keyof typeof most) => {
    const digits = draft[name].normalize("NFKC").trim();
    const number = /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN;
    if (!(number <= most[name])) faults[`/rules/${name}`] = `0から${most[name]}の数字で入力してください。`;
    return number;
  };
  const rules = { ...draft, noticeDays: days("noticeDays"), minutesDays: days("minutesDays") };
  return { rules, faults };
}

export const rulesFaults = (violations: readonly Violation[]): RulesFaults =>
  Object.fromEntries(violations.map(({ pointer, message }) => [pointer, message]));

export const isSameRules = (one: MeetingRules | null, other: MeetingRules | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.quorum === other.quorum &&
    one.deputiesCount === other.deputiesCount &&
    one.openToPublic === other.openToPublic &&
    one.noticeDays === other.noticeDays &&
    one.minutesDays === other.minutesDays);
