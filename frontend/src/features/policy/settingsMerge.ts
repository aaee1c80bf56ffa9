import type { Rating } from "@/api/types";
import { type DueDraft, type DueDrafts, dueSteps, freeCode } from "./settingsForm";

/** What was saved when the typing began, and what has become of it on this page; null while nothing was typed. */
export type Draft<Form> = { base: Form; mine: Form } | null;

const isSame = (one: object | undefined, other: object | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

const byCode = (ratings: readonly Rating[], wanted: string) => ratings.find(({ code }) => code === wanted);

/** What I did not touch becomes what the other person made of it. */
export function mergedDue(draft: Draft<DueDrafts>, stored: DueDrafts): DueDrafts {
  if (!draft) return stored;
  const { base, mine } = draft;
  const merged = { ...mine };
  for (const { name } of dueSteps) if (isSame(base[name], mine[name])) merged[name] = stored[name];
  return merged;
}

/** As `mergedDue`; a code that the other person gave keeps its meaning, for sheets may bear it already. */
export function mergedRatings(draft: Draft<readonly Rating[]>, stored: readonly Rating[]): readonly Rating[] {
  if (!draft) return stored;
  const { base, mine } = draft;
  const rows: Rating[] = [];
  for (const rating of mine) {
    const before = byCode(base, rating.code);
    const now = byCode(stored, rating.code);
    if (before) rows.push(isSame(before, rating) && now ? now : rating);
    else rows.push(now ? { ...rating, code: freeCode([...stored, ...mine, ...rows]) } : rating);
  }
  const added = rows.filter(({ code }) => !byCode(stored, code));
  if (isOrderOf(base, mine)) return [...stored.map((one) => byCode(rows, one.code) ?? one), ...added];
  return [...rows, ...stored.filter(({ code }) => !byCode(rows, code))];
}

const isOrderOf = (base: readonly Rating[], mine: readonly Rating[]) =>
  base.every(({ code }, place) => mine[place]?.code === code);

/** The state to compare with from now on: the other person's new steps are no longer new. */
export const ratingsSeen = (base: readonly Rating[], stored: readonly Rating[]): readonly Rating[] => [
  ...base,
  ...stored.filter(({ code }) => !byCode(base, code)),
];

const dayInWords = ({ fiscalYearsLater, month, day }: DueDraft) =>
  `${fiscalYearsLater === "0" ? "その年度" : "次の年度"}の${month}月${day}日`;

/** Where both of us changed the same: what is saved now. */
export function contestedDue(draft: Draft<DueDrafts>, stored: DueDrafts): string[] {
  if (!draft) return [];
  const { base, mine } = draft;
  return dueSteps
    .filter(({ name }) => !isSame(base[name], stored[name]))
    .filter(({ name }) => !isSame(base[name], mine[name]) && !isSame(mine[name], stored[name]))
    .map(({ name, label }) => `「${label}」は「${dayInWords(stored[name])}」`);
}

export function contestedRatings(draft: Draft<readonly Rating[]>, stored: readonly Rating[]): string[] {
  if (!draft) return [];
  return draft.base.flatMap((before) => {
    const mine = byCode(draft.mine, before.code);
    const now = byCode(stored, before.code);
    const isContested = !isSame(before, now) && !isSame(before, mine) && !isSame(mine, now);
    if (!isContested || !now) return [];
    const { symbol, label, spoken, offered } = now;
    return [`「${before.label}」は「${symbol} ${label}（${spoken}）${offered ? "" : "、選べない"}」`];
  });
}
