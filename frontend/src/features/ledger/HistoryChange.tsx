import { DiffText, VisuallyHidden } from "@/ui";
import styles from "./HistoryEntry.module.css";
import type { ShownChange } from "./words";

/** Characters of unchanged text shown on each side of a change. */
const CONTEXT = 60;

export function HistoryChange({ change }: { change: ShownChange }) {
  const { label, kind, before, after } = change;
  if (kind === "text") {
    return (
      <div className={styles.change}>
        <h3 className={styles.label}>{label}</h3>
        <p className={styles.text}>
          <DiffText before={before} after={after} context={CONTEXT} />
        </p>
      </div>
    );
  }
  return (
    <div className={styles.change} data-short>
      <h3 className={styles.label}>{label}</h3>
      <p className={styles.text}>
        {kind === "content" ? contentOf(change) : <FromTo before={before} after={after} />}
      </p>
    </div>
  );
}

function FromTo({ before, after }: { before: string; after: string }) {
  return (
    <>
      {before}
      <span aria-hidden="true" className={styles.arrow}>
        →
      </span>
      <VisuallyHidden>から</VisuallyHidden>
      {after}
    </>
  );
}

/** A record that was removed has no content after; what it held is shown all the same. */
function contentOf({ before, after }: ShownChange): string {
  return after === "" || after === "なし" ? before : after;
}
