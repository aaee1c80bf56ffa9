import type { Cycle } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { Button } from "@/ui";
import styles from "./SheetHandedOn.module.css";

/** What last year said should go into this year's plan; not final before last year's sheet is approved. */
export function handedOn({ carriedOver, previousYear }: Cycle) {
  if (carriedOver) {
    return { year: fiscalYearLabel(carriedOver.fiscalYear), text: carriedOver.text, isApproved: true };
  }
  const text = previousYear?.improvement.nextYear;
  return text ? { year: previousYear.fiscalYearLabel, text, isApproved: false } : null;
}

type SheetHandedOnProps = {
  cycle: Cycle;
  /** Fills the empty box 実施内容; left out where it is not empty or may not be written in. */
  onCopy?: ((text: string) => void) | undefined;
};

/** What last year hands on, right where this year's plan is written. */
export function SheetHandedOn({ cycle, onCopy }: SheetHandedOnProps) {
  const handed = handedOn(cycle);
  if (!handed) return null;
  const { year, text, isApproved } = handed;
  return (
    <aside className={styles.handedOn} aria-label={`${year}からの引き継ぎ`}>
      <h3 className={styles.heading}>
        {year}の「次年度への反映」{isApproved ? "（承認済み）" : "（まだ承認されていません）"}
      </h3>
      <p className={styles.text}>{text}</p>
      {onCopy && (
        <Button variant="secondary" size="small" onPress={() => onCopy(text)}>
          実施内容に写す
        </Button>
      )}
    </aside>
  );
}
