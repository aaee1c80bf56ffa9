import { del, get, set } from "idb-keyval";
import type { FieldValues } from "./sheetFields";
import { editBase, openSheet, rebase, type SheetState, type Stored, unsaved } from "./sheetState";

/** Typed text that the server does not have yet, kept on this device with the version it started from. */
export interface Draft {
  etag: string;
  base: FieldValues;
  mine: FieldValues;
  writtenAt: string;
}

export interface SheetAddress {
  policy: string;
  code: string;
  fiscalYear: number;
}

/** The account is part of the key: on a shared PC nobody gets another person's words into the form. */
export function draftKey(account: string, { policy, code, fiscalYear }: SheetAddress): string {
  return `meguri/draft/${account}/${policy}/${code}/${fiscalYear}`;
}

/** What the device refused to keep: gone when the page is closed, but not when the form is. */
const inMemory = new Map<string, Draft>();

export async function readDraft(key: string): Promise<Draft | null> {
  const unkept = inMemory.get(key);
  if (unkept) return unkept;
  try {
    return (await get<Draft>(key)) ?? null;
  } catch {
    return null; // A browser without storage (private window, policy) still has to open the sheet.
  }
}

/** Removes what this device holds, because the person says so. */
export async function dropDraft(key: string): Promise<void> {
  if (!inMemory.delete(key)) await del(key);
}

/** The sheet as the server has it now with the draft's edits on top, as if they had just been typed. */
export function openWithDraft(stored: Stored, draft: Draft | null): SheetState {
  if (!draft) return openSheet(stored);
  const whenWritten: Stored = { ...stored, etag: draft.etag, values: draft.base };
  const merged = rebase({ ...openSheet(whenWritten), mine: draft.mine }, stored);
  // Not news: the person sees the other's text as part of a sheet that is just being opened.
  return { ...merged, takenOver: [] };
}

export interface DraftKeeper {
  keep(sheet: SheetState): void;
  /** false once this device has refused to keep what was typed (private window, full disk). */
  isKeeping(): boolean;
  subscribe(listener: () => void): () => void;
  /** Settles when the last state given to `keep` is on the device. */
  idle(): Promise<void>;
}

/** Writes the newest state at once and never two at a time, so that an older one can't land last. */
export function createDraftKeeper(key: string, restored: boolean): DraftKeeper {
  // Another tab may have its own draft here: only the one that was ours to begin with is ours to remove.
  let ours = restored;
  let next: SheetState | null = null;
  let writing: Promise<void> | null = null;
  let keeping = true;
  const listeners = new Set<() => void>();

  function tell(works: boolean): void {
    if (keeping === works) return;
    keeping = works;
    for (const listener of listeners) listener();
  }

  async function writeAll(): Promise<void> {
    // Never ends before `writing` is set, or it would stay set and nothing would ever be written again.
    await Promise.resolve();
    while (next) {
      const sheet = next;
      next = null;
      const typed = unsaved(sheet).length > 0 ? draftOf(sheet) : null;
      try {
        if (typed) {
          await set(key, typed);
          inMemory.delete(key);
          ours = true;
          tell(true);
        } else {
          inMemory.delete(key);
          if (ours) await del(key);
          ours = false;
        }
      } catch {
        // Without storage the form and the server are what is left; saving must go on.
        if (!typed) continue;
        inMemory.set(key, typed);
        tell(false);
      }
    }
    writing = null;
  }

  return {
    keep(sheet) {
      next = sheet;
      writing ??= writeAll();
    },
    isKeeping: () => keeping,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    idle: () => writing ?? Promise.resolve(),
  };
}

function draftOf(sheet: SheetState): Draft {
  return {
    etag: sheet.stored.etag,
    base: editBase(sheet),
    mine: sheet.mine,
    writtenAt: new Date().toISOString(),
  };
}
