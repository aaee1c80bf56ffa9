import {
  type Changes,
  confirm,
  edit,
  type Form,
  isHeld,
  reasonFor,
  rebase,
  refuse,
  resolve,
  type Stored,
  sendable,
  unsaved,
  type Violation,
} from "./form";

/** How one call to the server ended. */
export type Outcome<Key extends string> =
  | { kind: "stored"; stored: Stored<Key> }
  | { kind: "stale" }
  | { kind: "unreachable" }
  | { kind: "signed-out" }
  | { kind: "refused"; violations: readonly Violation[]; message: string };

/** Where one form is kept. */
export interface FormServer<Key extends string> {
  save(changes: Changes<Key>, etag: string, reason: string | null): Promise<Outcome<Key>>;
  read(): Promise<Outcome<Key>>;
}

export type SaveStatus = "saved" | "dirty" | "saving" | "offline" | "signed-out" | "refused" | "conflict";

export interface Snapshot<Key extends string> {
  form: Form<Key>;
  status: SaveStatus;
  /** When this form last heard from the server that everything is stored; null before the first save. */
  savedAt: Date | null;
}

export interface Autosave<Key extends string> {
  snapshot(): Snapshot<Key>;
  subscribe(listener: () => void): () => void;
  edit(key: Key, value: string): void;
  /** While an IME is composing nothing is sent: the text is half a word. */
  composing(on: boolean): void;
  /** Saves without waiting for a pause; settles when no request is under way. */
  saveNow(): Promise<void>;
  resolve(choices: Changes<Key>): void;
  /** Looks whether someone else has written in the meantime, and takes that over. */
  refresh(): Promise<void>;
  /** Takes over a version that came by another way than saving, with what is typed here on top. */
  adopt(stored: Stored<Key>): void;
  /** Runs another change of the same thing when no save is under way, and lets no save start meanwhile. */
  between<T>(change: (etag: string) => Promise<T>): Promise<T>;
  /** Why guarded fields are changed; from now on their boxes are open. */
  explain(reason: string): void;
  dismissTakenOver(): void;
  /** Begins to save by itself; edits that a draft brought along go first. */
  start(): void;
  stop(): void;
}

const PAUSE_MS = 800;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
/** A server that answers "stale" to its own newest version must not make us spin. */
const STALE_IN_A_ROW = 5;

export function createAutosave<Key extends string>(
  opened: Form<Key>,
  server: FormServer<Key>,
): Autosave<Key> {
  let form = opened;
  let line: "up" | "offline" | "signed-out" = "up";
  let savedAt: Date | null = null;
  let flight: Promise<void> | null = null;
  let composing = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = true;
  let current = snapshot();
  const listeners = new Set<() => void>();

  function snapshot(): Snapshot<Key> {
    return { form, status: status(), savedAt };
  }

  function status(): SaveStatus {
    const open = unsaved(form);
    if (form.conflicts.length > 0) return "conflict";
    if (open.length === 0) return "saved";
    if (line !== "up") return line;
    if (flight) return "saving";
    if (form.refusal !== null || open.some((key) => isHeld(form, key))) return "refused";
    return "dirty";
  }

  function tell(): void {
    current = snapshot();
    for (const listener of listeners) listener();
  }

  function schedule(delay: number): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => void save(), delay);
  }

  function save(): Promise<void> {
    clearTimeout(timer);
    if (flight) return flight;
    if (composing || Object.keys(sendable(form)).length === 0) return Promise.resolve();
    flight = round().finally(() => {
      flight = null;
      tell();
    });
    tell();
    return flight;
  }

  /** Sends until the server has everything that was in the form when the last request left, or says why not. */
  async function round(): Promise<void> {
    for (let stale = 0; stale < STALE_IN_A_ROW; stale += 1) {
      const sent = sendable(form);
      if (Object.keys(sent).length === 0) return;
      const outcome = await server.save(sent, form.stored.etag, reasonFor(form, sent));
      if (outcome.kind !== "stale") return settle(outcome, sent);
      const newest = await server.read();
      if (newest.kind !== "stored") return settle(newest, sent);
      // Neither the form nor a dialog may move under a half-typed word; its end saves again.
      if (composing) return;
      form = rebase(form, newest.stored);
      tell();
    }
    settle({ kind: "unreachable" }, {});
  }

  function settle(outcome: Outcome<Key>, sent: Changes<Key>): void {
    line = outcome.kind === "signed-out" ? "signed-out" : outcome.kind === "unreachable" ? "offline" : "up";
    failures = line === "offline" ? failures + 1 : 0;
    if (outcome.kind === "stored") {
      form = confirm(form, sent, outcome.stored);
      savedAt = new Date();
    } else if (outcome.kind === "refused") {
      form = refuse(form, sent, outcome.violations, outcome.message);
    }
    if (line === "offline") schedule(Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1)));
    // What was typed during the flight may have lost its timer to it, and a refused field must not hold up the others.
    else if (line === "up") schedule(PAUSE_MS);
  }

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(key, value) {
      form = edit(form, key, value);
      tell();
      if (line === "up") schedule(PAUSE_MS);
    },
    composing(on) {
      composing = on;
      if (!on && line !== "signed-out") schedule(PAUSE_MS);
    },
    async saveNow() {
      form = { ...form, refusal: null };
      // A second call when a request is under way: what was typed since it left has to go too.
      if (flight) await flight;
      await save();
    },
    resolve(choices) {
      form = resolve(form, choices);
      tell();
      void save();
    },
    async refresh() {
      const known = form.stored.etag;
      const newest = flight ? null : await server.read();
      const moved = flight || composing || form.stored.etag !== known;
      if (moved || newest?.kind !== "stored" || newest.stored.etag === known) return;
      form = rebase(form, newest.stored);
      tell();
    },
    adopt(stored) {
      form = rebase(form, stored);
      tell();
      schedule(PAUSE_MS);
    },
    async between(change) {
      while (flight) await flight;
      const turn = change(form.stored.etag);
      flight = turn.then(
        () => undefined,
        () => undefined,
      );
      tell();
      try {
        return await turn;
      } finally {
        flight = null;
        tell();
        if (line === "up") schedule(PAUSE_MS);
      }
    },
    explain(reason) {
      form = { ...form, reason };
      tell();
      schedule(PAUSE_MS);
    },
    dismissTakenOver() {
      form = { ...form, takenOver: [] };
      tell();
    },
    start() {
      stopped = false;
      schedule(PAUSE_MS);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
