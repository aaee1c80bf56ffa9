import { useEffect, useState, useSyncExternalStore } from "react";
import { onSessionRestored } from "@/api/sessionEvents";
import { type Autosave, createAutosave, type FormServer, type Snapshot } from "./autosave";
import { createDraftKeeper, type Draft, openWithDraft } from "./draft";
import type { FormRules, Stored } from "./form";

export interface FormOpening<Key extends string> {
  rules: FormRules<Key>;
  server: () => FormServer<Key>;
  /** Under what this device keeps what the server does not have yet. */
  draftKey: string;
  stored: Stored<Key>;
  draft: Draft<Key> | null;
  /** One of several on a page, which may close it at any time and reads all of them again together. */
  isPartOfPage?: boolean;
}

export type SavingForm<Key extends string> = Snapshot<Key> & { autosave: Autosave<Key>; isKept: boolean };

/** A form that saves itself: its texts, their way to the server, and their copy on this device. */
export function useAutosave<Key extends string>(opening: FormOpening<Key>): SavingForm<Key> {
  const { rules, server, draftKey, stored, draft, isPartOfPage = false } = opening;
  const [autosave] = useState(() => createAutosave(openWithDraft(rules, stored, draft), server()));
  const [keeper] = useState(() => createDraftKeeper<Key>(draftKey, draft !== null));
  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.snapshot);
  const isKept = useSyncExternalStore(keeper.subscribe, keeper.isKeeping);

  useEffect(() => {
    const keep = () => keeper.keep(autosave.snapshot().form);
    keep();
    const unsubscribe = autosave.subscribe(keep);
    autosave.start();
    return () => {
      autosave.stop();
      // The copy on this device goes only when the server has the text, which may be after the form has closed.
      if (isPartOfPage) void autosave.saveNow().finally(unsubscribe);
      else unsubscribe();
    };
  }, [autosave, keeper, isPartOfPage]);

  useEffect(() => {
    const saveNow = () => void autosave.saveNow();
    const lookAgain = () => document.visibilityState === "visible" && void autosave.refresh();
    window.addEventListener("online", saveNow);
    if (!isPartOfPage) document.addEventListener("visibilitychange", lookAgain);
    const unsubscribe = onSessionRestored(saveNow);
    return () => {
      window.removeEventListener("online", saveNow);
      document.removeEventListener("visibilitychange", lookAgain);
      unsubscribe();
    };
  }, [autosave, isPartOfPage]);

  return { ...snapshot, autosave, isKept };
}
