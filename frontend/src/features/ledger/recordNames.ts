import type { LedgerEntry } from "@/api/types";
import { formatDate } from "@/domain/instant";
import { commentedParts } from "./labels";
import { isObject } from "./values";

/**
 * Which activity or comment each entry is about, by sequence: 2024年6月18日「第1回 勉強会」. A later entry holds only
 * what changed, so the name comes from the entries before it.
 */
export function recordNames(newestFirst: readonly LedgerEntry[]): ReadonlyMap<number, string> {
  const contents = new Map<string, Record<string, unknown>>();
  const names = new Map<number, string>();
  for (const { sequence, subject, changes } of newestFirst.toReversed()) {
    const whole = changes.find(({ pointer }) => pointer === "");
    const content = contents.get(subject) ?? whole?.after ?? whole?.before;
    if (!isObject(content)) continue;
    names.set(sequence, nameOf(content));
    const leaves = changes.map(({ pointer, after }) => [pointer.slice(1), after]);
    contents.set(subject, { ...content, ...Object.fromEntries(leaves) });
  }
  return names;
}

function nameOf({ date, title, part }: Readonly<Record<string, unknown>>): string {
  if (typeof title === "string" && typeof date === "string") return `${formatDate(date)}「${title}」`;
  const label = typeof part === "string" && commentedParts[part];
  return label ? `「${label}」について` : "";
}
