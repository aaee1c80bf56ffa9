import { createElement } from "react";
import { type DiffPart, diffText, shorten } from "./characters";
import styles from "./DiffText.module.css";

type DiffTextProps = {
  before: string;
  after: string;
  /** "both" shows one running text; "before" or "after" only that side, with its own characters marked. */
  show?: "both" | "before" | "after";
  /** Leaves out unchanged text further away from a change than this many characters. */
  context?: number;
};

export function DiffText({ before, after, show = "both", context }: DiffTextProps) {
  const hidden = show === "before" ? "inserted" : show === "after" ? "deleted" : null;
  const all = diffText(before, after);
  const parts = (context === undefined ? all : shorten(all, context)).filter((part) => part.kind !== hidden);
  // Spread, the parts need no keys: they are always made anew together.
  return createElement("span", { className: styles.text }, ...parts.map(marked));
}

function marked({ text, kind }: DiffPart) {
  if (kind === "inserted") return <ins className={styles.inserted}>{text}</ins>;
  if (kind === "deleted") return <del className={styles.deleted}>{text}</del>;
  return text;
}
