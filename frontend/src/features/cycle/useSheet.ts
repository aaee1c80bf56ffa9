import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { onSessionRestored } from "@/api/sessionEvents";
import { type Autosave, createAutosave, type Snapshot } from "./autosave";
import { createDraftKeeper, type Draft, draftKey, openWithDraft, type SheetAddress } from "./draft";
import { sheetServer } from "./sheetServer";
import type { Stored } from "./sheetState";

export interface SheetOpening {
  address: SheetAddress;
  account: string;
  stored: Stored;
  draft: Draft | null;
}

/** The form of one sheet: its texts, their way to the server, and their copy on this device. */
export function useSheet({
  address,
  account,
  stored,
  draft,
}: SheetOpening): Snapshot & { autosave: Autosave; isKept: boolean } {
  const queryClient = useQueryClient();
  const [autosave] = useState(() =>
    createAutosave(openWithDraft(stored, draft), sheetServer(queryClient, address)),
  );
  const [keeper] = useState(() => createDraftKeeper(draftKey(account, address), draft !== null));
  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.snapshot);
  const isKept = useSyncExternalStore(keeper.subscribe, keeper.isKeeping);

  useEffect(() => {
    const keep = () => keeper.keep(autosave.snapshot().sheet);
    keep();
    const unsubscribe = autosave.subscribe(keep);
    autosave.start();
    return () => {
      autosave.stop();
      unsubscribe();
    };
  }, [autosave, keeper]);

  useEffect(() => {
    const saveNow = () => void autosave.saveNow();
    const lookAgain = () => document.visibilityState === "visible" && void autosave.refresh();
    window.addEventListener("online", saveNow);
    document.addEventListener("visibilitychange", lookAgain);
    const unsubscribe = onSessionRestored(saveNow);
    return () => {
      window.removeEventListener("online", saveNow);
      document.removeEventListener("visibilitychange", lookAgain);
      unsubscribe();
    };
  }, [autosave]);

  return { ...snapshot, autosave, isKept };
}
