import { useEffect } from "react";

/** Ctrl+S (⌘S) saves the form; the browser's "save page" never shows, and a key of an open composition is the IME's. */
export function useSaveKey(save: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSave = event.code === "KeyS" || event.key.toLowerCase() === "s";
      if (!isSave || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!event.isComposing && event.keyCode !== 229) save();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [save]);
}
