import { diffArrays } from "diff";

export type DiffPart = { text: string; kind: "same" | "inserted" | "deleted" };

/** Beyond this many characters a comparison by character costs more than it shows; words are compared instead. */
const byCharacter = 2_000;

/** The characters in which two texts differ. A composed character (髙, 𠮷, か゛) is never cut in two. */
export function diffText(before: string, after: string): DiffPart[] {
  const granularity = before.length + after.length > byCharacter ? "word" : "grapheme";
  const segmenter = new Intl.Segmenter("ja", { granularity });
  const split = (text: string) => Array.from(segmenter.segment(text), (part) => part.segment);
  const changes = diffArrays(split(before), split(after), { timeout: 500 });
  // No answer in time: the texts have little in common, and marking both whole says so.
  const parts = changes?.map((change): DiffPart => {
    const kind = change.added ? "inserted" : change.removed ? "deleted" : "same";
    return { text: change.value.join(""), kind };
  });
  return (
    parts ?? [
      { text: before, kind: "deleted" },
      { text: after, kind: "inserted" },
    ]
  );
}

/** Unchanged stretches cut down to `context` characters beside each change, so that a change in a long text is found. */
export function shorten(parts: DiffPart[], context: number): DiffPart[] {
  return parts.map((part, index) => {
    if (part.kind !== "same") return part;
    const characters = Array.from(new Intl.Segmenter("ja").segment(part.text), ({ segment }) => segment);
    const head = index === 0 ? 0 : context;
    const tail = index === parts.length - 1 ? 0 : context;
    if (characters.length <= head + tail + context) return part;
    const end = tail === 0 ? "" : characters.slice(-tail).join("");
    return { ...part, text: `${characters.slice(0, head).join("")}…（略）…${end}` };
  });
}
