import type { MouseEvent } from "react";

/** Moves without touching the address: a hash would be a navigation, and one with unsaved text asks questions. */
export function jumpTo(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView?.({ block: "start" });
}
