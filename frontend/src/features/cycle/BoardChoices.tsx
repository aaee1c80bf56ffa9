import styles from "./BoardChoices.module.css";
import { BoardFilters } from "./BoardFilters";
import { BoardYearSwitch } from "./BoardYearSwitch";
import type { BoardScreenProps } from "./boardProps";

type BoardChoicesProps = BoardScreenProps & { withStatus?: boolean };

/** The year and the filters in one bar. */
export function BoardChoices({
  policy,
  categories,
  fiscalYear,
  filter,
  onFilter,
  withStatus,
}: BoardChoicesProps) {
  return (
    <div className={styles.choices}>
      <BoardYearSwitch policy={policy} fiscalYear={fiscalYear} />
      <BoardFilters {...{ policy, categories, filter, onFilter, withStatus }} />
    </div>
  );
}
