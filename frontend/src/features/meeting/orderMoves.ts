/** `moved` put before or after `target`, keeping their own order. */
export function movedTo(
  order: string[],
  moved: ReadonlySet<string>,
  target: string,
  place: "before" | "after",
): string[] {
  if (moved.has(target)) return order;
  const rest = order.filter((id) => !moved.has(id));
  const at = rest.indexOf(target) + (place === "after" ? 1 : 0);
  return [...rest.slice(0, at), ...order.filter((id) => moved.has(id)), ...rest.slice(at)];
}

/** One place up (-1) or down (1). */
export function movedBy(order: string[], id: string, by: -1 | 1): string[] {
  const target = order[order.indexOf(id) + by];
  return target === undefined ? order : movedTo(order, new Set([id]), target, by < 0 ? "before" : "after");
}

/** Whether what both have stands in the same order: items that came or went in between change no order. */
export function isSameOrder(one: string[], other: string[]): boolean {
  const both = (order: string[], of: string[]) => order.filter((id) => of.includes(id)).join();
  return both(one, other) === both(other, one);
}

/** My order of what there is now; what came in between stands last, as the server puts it. */
export const orderOf = (mine: string[], present: string[]): string[] => [
  ...mine.filter((id) => present.includes(id)),
  ...present.filter((id) => !mine.includes(id)),
];
