import { useEffect, useSyncExternalStore } from "react";
import type { Autosave } from "@/saving/autosave";
import { unsaved } from "@/saving/form";
import type { MinutesKey } from "./minutesForm";

/** The items being written, in the order in which they were opened, and whether this device holds their text. */
let open: ReadonlyMap<Autosave<MinutesKey>, boolean> = new Map();
const listeners = new Set<() => void>();

function change(next: typeof open): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether this item is the first of those open: that one asks before leaving, and looks for news, for all of them. */
export function useIsFirstOnPage(autosave: Autosave<MinutesKey>, isKept: boolean): boolean {
  useEffect(() => change(new Map(open).set(autosave, isKept)), [autosave, isKept]);
  useEffect(() => () => change(new Map([...open].filter(([one]) => one !== autosave))), [autosave]);
  return useSyncExternalStore(subscribe, () => open.keys().next().value === autosave);
}

export const hasUnsavedMinutes = (): boolean =>
  [...open.keys()].some((autosave) => unsaved(autosave.snapshot().form).length > 0);

export const saveAllMinutes = (): Promise<unknown> =>
  Promise.all([...open.keys()].map((autosave) => autosave.saveNow()));

export const areMinutesKept = (): boolean => [...open.values()].every(Boolean);
