import type { LedgerEntry } from "@/api/types";
import { formatDate } from "@/domain/instant";
import { commentedParts } from "./labels";
import { isObject } from "./values";

/**
 * Which activity, comment, agenda item or action item each entry is about, by sequence: 2024年6月18日「第1回 勉強会」. A
 * later entry holds only what changed, so the name comes from the entries before it.
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

function nameOf(content: Readonly<Record<string, unknown>>): string {
  const { date, title, part, text } = content;
  const label = typeof part === "string" && commentedParts[part];
  if (label) return `「${label}」について`;
  if (typeof title === "string") return `${typeof date === "string" ? formatDate(date) : ""}「${title}」`;
  const held = dayOf(content);
  if (held) return `${formatDate(held)}の会議`;
  // Comments carry a part; what is left with a text is homework.
  return typeof text === "string" ? `「${shortened(text)}」` : "";
}

/** A meeting's day, whether its content is whole or its day was changed alone. */
function dayOf(content: Readonly<Record<string, unknown>>): string | null {
  const alone = content["time/date"];
  if (typeof alone === "string") return alone;
  return isObject(content.time) && typeof content.time.date === "string" ? content.time.date : null;
}

const LONG = 24;

const shortened = (text: string) =>
  [...text].length > LONG ? `${[...text].slice(0, LONG).join("")}…` : text;
