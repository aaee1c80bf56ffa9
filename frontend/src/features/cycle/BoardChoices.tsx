import type { CycleRow } from "@/api/types";
import styles from "./BoardChoices.module.css";
import { BoardFilters } from "./BoardFilters";
import { BoardYearSwitch } from "./BoardYearSwitch";
import type { BoardScreenProps } from "./boardProps";

export type BoardChoicesProps = BoardScreenProps & {
  /** All sheets of the year; the baseline year has none, so no conditions on sheets either. */
  rows?: CycleRow[];
};

/** The year and the filters. */
export function BoardChoices(props: BoardChoicesProps) {
  return (
    <div className={styles.choices}>
      <BoardYearSwitch policy={props.policy} fiscalYear={props.fiscalYear} />
      <BoardFilters {...props} />
    </div>
  );
}
