import type { ReactNode } from "react";
import { progressLabels } from "@/domain/labels";
import { VisuallyHidden } from "@/ui";
import { jump } from "./jump";
import styles from "./SheetNav.module.css";
import { type FieldValues, SHEET_PARTS } from "./sheetFields";
import { progressOf } from "./sheetValues";

const marks = { EMPTY: "", STARTED: "…", FILLED: "✓" } as const;

/** Stays at the top: the way to the four parts, how far each is, and beside it whether all is saved. */
export function SheetNav({ values, children }: { values: FieldValues; children: ReactNode }) {
  return (
    <div className={styles.bar}>
      <nav aria-label="シートの中の移動" className={styles.nav}>
        <ul className={styles.parts}>
          {SHEET_PARTS.map(({ name, label }) => {
            const progress = progressOf(name, values);
            return (
              <li key={name}>
                <a className={styles.part} href={`#${name}`} onClick={jump} data-progress={progress}>
                  {label}
                  <span aria-hidden="true" className={styles.mark}>
                    {marks[progress]}
                  </span>
                  <VisuallyHidden>（{progressLabels[progress]}）</VisuallyHidden>
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      {children}
    </div>
  );
}
