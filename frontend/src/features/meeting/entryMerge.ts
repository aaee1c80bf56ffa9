/** Named values that can be compared by what they hold. */
export type Fields = Record<string, unknown>;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two states differ. */
export const changedFields = (before: Fields, after: Fields): string[] =>
  Object.keys(after).filter((name) => !same(before[name], after[name]));

/** The fields that I changed and somebody else changed otherwise. */
export const overlap = (base: Fields, mine: Fields, theirs: Fields): string[] =>
  changedFields(base, mine).filter(
    (name) => !same(base[name], theirs[name]) && !same(mine[name], theirs[name]),
  );

export const pick = <T extends Fields>(all: T, names: readonly string[]): Partial<T> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))) as Partial<T>;

/** What I changed, on top of what somebody else has saved. */
export const rebase = <T extends Fields>(theirs: T, base: T, mine: T): T => ({
  ...theirs,
  ...pick(mine, changedFields(base, mine)),
});
