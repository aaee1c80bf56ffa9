import { del, get, set } from "idb-keyval";
import {
  editBase,
  type Form,
  type FormRules,
  openForm,
  rebase,
  type Stored,
  unsaved,
  type Values,
} from "./form";

/** Typed text that the server does not have yet, kept on this device with the version it started from. */
export interface Draft<Key extends string> {
  etag: string;
  base: Values<Key>;
  mine: Values<Key>;
  writtenAt: string;
}

/** What the device refused to keep: gone when the page is closed, but not when the form is. */
const inMemory = new Map<string, Draft<string>>();

export async function readDraft<Key extends string>(key: string): Promise<Draft<Key> | null> {
  const unkept = inMemory.get(key);
  if (unkept) return unkept as Draft<Key>;
  try {
    return (await get<Draft<Key>>(key)) ?? null;
  } catch {
    return null; // A browser without storage (private window, policy) still has to open the form.
  }
}

/** Removes what this device holds, because the person says so. */
export async function dropDraft(key: string): Promise<void> {
  if (!inMemory.delete(key)) await del(key);
}

/** The form as the server has it now with the draft's edits on top, as if they had just been typed. */
export function openWithDraft<Key extends string>(
  rules: FormRules<Key>,
  stored: Stored<Key>,
  draft: Draft<Key> | null,
): Form<Key> {
  const opened = openForm(rules, stored);
  if (!draft) return opened;
  const whenWritten: Stored<Key> = { ...stored, etag: draft.etag, values: draft.base };
  const merged = rebase({ ...opened, stored: whenWritten, mine: draft.mine }, stored);
  // Not news: the person sees the other's text as part of a form that is just being opened.
  return { ...merged, takenOver: [] };
}

export interface DraftKeeper<Key extends string> {
  keep(form: Form<Key>): void;
  /** false once this device has refused to keep what was typed (private window, full disk). */
  isKeeping(): boolean;
  subscribe(listener: () => void): () => void;
  /** Settles when the last state given to `keep` is on the device. */
  idle(): Promise<void>;
}

/** Writes the newest state at once and never two at a time, so that an older one can't land last. */
export function createDraftKeeper<Key extends string>(key: string, restored: boolean): DraftKeeper<Key> {
  // Another tab may have its own draft here: only the one that was ours to begin with is ours to remove.
  let ours = restored;
  let next: Form<Key> | null = null;
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
      const form = next;
      next = null;
      const typed = unsaved(form).length > 0 ? draftOf(form) : null;
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
    keep(form) {
      next = form;
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

function draftOf<Key extends string>(form: Form<Key>): Draft<Key> {
  return {
    etag: form.stored.etag,
    base: editBase(form),
    mine: form.mine,
    writtenAt: new Date().toISOString(),
  };
}
