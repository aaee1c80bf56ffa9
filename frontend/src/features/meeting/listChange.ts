// Changes of a list without identifiers: an element is found again by what it says.

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Where the element stands now: at `index` if it is still there, else the first of its like; -1 where it is gone. */
export function placeOf<T>(list: readonly T[], element: T, index = 0): number {
  return isSame(list[index], element) ? index : list.findIndex((one) => isSame(one, element));
}

/** The list without the element; null where it is gone already. */
export function without<T>(list: readonly T[], element: T, index?: number): T[] | null {
  const at = placeOf(list, element, index);
  return at < 0 ? null : list.toSpliced(at, 1);
}

/** The list with the element replaced; null where it is gone. */
export function replaced<T>(list: readonly T[], element: T, by: T, index?: number): T[] | null {
  const at = placeOf(list, element, index);
  return at < 0 ? null : list.with(at, by);
}

/** The list with the element `step` places further down (or up); null where it is gone or at the end already. */
export function moved<T>(list: readonly T[], element: T, step: number, index?: number): T[] | null {
  const at = placeOf(list, element, index);
  const to = at + step;
  if (at < 0 || to < 0 || to >= list.length) return null;
  return list.toSpliced(at, 1).toSpliced(to, 0, element);
}
