import { Button } from "@/ui";
import type { BoardChoicesProps } from "./BoardChoices";
import styles from "./BoardFilters.module.css";
import { BoardPrintedFilters } from "./BoardPrintedFilters";
import { BoardSheetFilters } from "./BoardSheetFilters";
import { isFiltered } from "./boardFilter";

export function BoardFilters(props: BoardChoicesProps) {
  const { rows, filter, onFilter } = props;
  return (
    <search className={styles.filters}>
      <BoardPrintedFilters {...props} />
      {rows && <BoardSheetFilters {...props} rows={rows} />}
      {isFiltered(filter) && (
        <Button variant="secondary" size="small" onPress={() => onFilter({})}>
          条件を外す
        </Button>
      )}
    </search>
  );
}
