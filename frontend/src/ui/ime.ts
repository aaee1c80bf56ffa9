import type { KeyboardEvent } from "react";

/** True while an IME composition is open: Enter then belongs to the IME, never to the form. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari ends the composition before the key event and only keyCode 229 tells.
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
