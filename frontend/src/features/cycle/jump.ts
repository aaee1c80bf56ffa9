import type { MouseEvent } from "react";

/** Moves without touching the address: a hash would be a navigation, and one with unsaved text asks questions. */
export function jump(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "start" });
}

/** To the box of a field; only when the dialog that led here is gone, which takes the focus back with it. */
export function jumpToField(pointer: string): void {
  setTimeout(() => {
    const field = document.querySelector<HTMLElement>(`[data-field="${pointer}"]`);
    const control = field?.querySelector<HTMLElement>("textarea, input:checked, input, button");
    control?.focus({ preventScroll: true });
    field?.scrollIntoView?.({ block: "center" });
  });
}
