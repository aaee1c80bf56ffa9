import type { LedgerEntry } from "@/api/types";
import { type Place, type Places, recordPlaces } from "./labels";
import type { Names } from "./names";
import { policyPlaces } from "./policyLabels";
import { isObject } from "./values";

export { placesBelow } from "./places";
export { recordNames } from "./recordNames";
export { sentenceOf } from "./sentences";

type Change = LedgerEntry["changes"][number];
type Leaf = Change & { isWhole?: boolean };

/**
 * One place that an entry changed, in the words of the screens. A text is compared character by character, a value
 * stands beside the one before, and of a record made or removed there is only its content.
 */
export type ShownChange = {
  pointer: string;
  label: string;
  kind: "text" | "value" | "content";
  before: string;
  after: string;
};

/** Steps whose sentence says the new state. */
const sayTheirState = /^(?:cycle|meeting)\.(?!revise$)/;
/** A record made or removed is shown leaf by leaf only where its content is somebody's own, not the printed policy's. */
const shownWhole = /^(?:activity|comment|target|meeting|agenda-item|action)\./;
/** What `recordNames` says of a whole record already. */
const inItsName: Readonly<Record<string, readonly string[]>> = {
  activity: ["/date", "/title"],
  comment: ["/part"],
  "agenda-item": ["/title"],
};

export function changesOf(entry: LedgerEntry, names: Names): ShownChange[] {
  const [record = ""] = entry.action.split(".");
  const places = recordPlaces[record] ?? policyPlaces[record] ?? {};
  const hidden = sayTheirState.test(entry.action) ? ["/status"] : [];
  return entry.changes
    .flatMap((change) => (change.pointer === "" ? leavesOf(change, entry.action, places) : [change]))
    .filter(({ pointer }) => !hidden.includes(pointer))
    .flatMap((change) => {
      const place = placeOf(places, change.pointer);
      return place ? [shownChange(change, place, names)] : [];
    })
    .filter(({ before, after }) => before !== after);
}

function shownChange({ pointer, before, after, isWhole }: Leaf, place: Place, names: Names): ShownChange {
  if (place.between && !isWhole) {
    const content = place.between(before, after, names);
    return { pointer, label: place.label, kind: "content", before: "", after: content };
  }
  const isText = !place.words && isTextOrNothing(before) && isTextOrNothing(after);
  return {
    pointer,
    label: place.label,
    kind: isWhole ? "content" : isText ? "text" : "value",
    before: inWords(place, before, isText, names),
    after: inWords(place, after, isText, names),
  };
}

/** A place without a name is shown by its pointer: better a technical word than a change nobody sees. */
function placeOf(places: Places, pointer: string): Place | null {
  const known = places[pointer];
  if (known !== undefined) return known;
  const above = pointer.slice(0, pointer.lastIndexOf("/"));
  return places[above] === null ? null : { label: pointer };
}

const isTextOrNothing = (value: unknown) => value === null || typeof value === "string";

function inWords({ words }: Place, value: unknown, isText: boolean, names: Names): string {
  if (isText) return typeof value === "string" ? value : "";
  if (value === null || value === undefined || value === "") return "なし";
  if (words) return words(value, names);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A whole record leaf by leaf, in the order in which its places are named. */
function leavesOf({ before, after }: Change, action: string, places: Places): Leaf[] {
  if (!shownWhole.test(action)) return [];
  const pointers = Object.keys(places);
  const inName = inItsName[action.split(".")[0] ?? ""] ?? [];
  return pointers
    .filter(
      (pointer) => !inName.includes(pointer) && !pointers.some((above) => pointer.startsWith(`${above}/`)),
    )
    .map((pointer) => ({ pointer, before: at(before, pointer), after: at(after, pointer), isWhole: true }))
    .filter((leaf) => !(isNothing(leaf.before) && isNothing(leaf.after)));
}

function at(record: unknown, pointer: string): unknown {
  const found = pointer
    .slice(1)
    .split("/")
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : null), record);
  return found ?? null;
}

const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
