import type { FormServer, Outcome } from "../autosave";
import type { Changes, Stored } from "../form";
import { type Key, values } from "./note";

/** A server of one note with versions, which can be cut off, held back or told to refuse. */
export class FakeServer implements FormServer<Key> {
  readonly received: Changes<Key>[] = [];
  readonly reasons: (string | null)[] = [];
  isGuarded = false;
  /** Answers given instead of the real one, first in first out. */
  readonly instead: Outcome<Key>[] = [];
  private version = 1;
  private texts = values();
  private gate: Promise<void> = Promise.resolve();
  private by: string | null = null;

  stored(): Stored<Key> {
    const guarded: Key[] = this.isGuarded ? ["goal"] : [];
    return {
      etag: String(this.version),
      values: this.texts,
      guarded,
      updatedAt: null,
      updatedBy: this.by,
    };
  }

  /** Somebody else's write. */
  write(changes: Changes<Key>, by = "鈴木"): void {
    this.texts = { ...this.texts, ...changes };
    this.by = by;
    this.version += 1;
  }

  /** Keeps answers back until the returned function is called. */
  hold(): () => void {
    let open = () => {};
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  async save(changes: Changes<Key>, etag: string, reason: string | null = null): Promise<Outcome<Key>> {
    this.received.push(changes);
    this.reasons.push(reason);
    await this.gate;
    const answer = this.instead.shift();
    if (answer) return answer;
    if (etag !== String(this.version)) return { kind: "stale" };
    this.write(changes, "自分");
    return { kind: "stored", stored: this.stored() };
  }

  async read(): Promise<Outcome<Key>> {
    return { kind: "stored", stored: this.stored() };
  }
}
