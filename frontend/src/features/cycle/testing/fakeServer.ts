import type { Outcome, SheetServer } from "../autosave";
import type { FieldValues } from "../sheetFields";
import type { Stored } from "../sheetState";
import { sheetValues } from "./sheet";

/** A server of one sheet with versions, which can be cut off, held back or told to refuse. */
export class FakeServer implements SheetServer {
  readonly received: Partial<FieldValues>[] = [];
  readonly reasons: (string | null)[] = [];
  isPlanConfirmed = false;
  /** Answers given instead of the real one, first in first out. */
  readonly instead: Outcome[] = [];
  private version = 1;
  private values = sheetValues();
  private gate: Promise<void> = Promise.resolve();
  private by: string | null = null;

  stored(): Stored {
    const { values, isPlanConfirmed, by: updatedBy } = this;
    return { etag: String(this.version), values, isPlanConfirmed, updatedAt: null, updatedBy };
  }

  /** Somebody else's write. */
  write(changes: Partial<FieldValues>, by = "鈴木"): void {
    this.values = { ...this.values, ...changes };
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

  async save(changes: Partial<FieldValues>, etag: string, reason: string | null = null): Promise<Outcome> {
    this.received.push(changes);
    this.reasons.push(reason);
    await this.gate;
    const answer = this.instead.shift();
    if (answer) return answer;
    if (etag !== String(this.version)) return { kind: "stale" };
    this.write(changes, "自分");
    return { kind: "stored", stored: this.stored() };
  }

  async read(): Promise<Outcome> {
    return { kind: "stored", stored: this.stored() };
  }
}
