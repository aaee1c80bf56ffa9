import type { ActivityImport } from "@/api/types";
import { activityKindLabels } from "@/domain/labels";
import { dayWithWeekday } from "@/domain/writtenDay";
import { Cell, ColumnHeader, RowHeader, Table } from "@/ui";
import styles from "./GoodRows.module.css";
import { quantityInWords } from "./quantity";
import { standingInFull } from "./standing";
import { WideTable } from "./WideTable";

const SHOWN = 20;

/** The rows as they were understood; the first ones are enough to see whether the columns are right. */
export function GoodRows({ rows }: { rows: ActivityImport["good"] }) {
  return (
    <WideTable label="取り込む行">
      <Table caption="取り込む行">
        <thead>
          <tr>
            <ColumnHeader>行</ColumnHeader>
            <ColumnHeader>日付</ColumnHeader>
            <ColumnHeader>種別</ColumnHeader>
            <ColumnHeader>名称</ColumnHeader>
            <ColumnHeader>語</ColumnHeader>
            <ColumnHeader>数量</ColumnHeader>
            <ColumnHeader>状態・算入</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ row, activity }) => (
            <tr key={row}>
              <RowHeader>{row}</RowHeader>
              <Cell>
                <span className={styles.day}>{dayWithWeekday(activity.date)}</span>
              </Cell>
              <Cell>{activityKindLabels[activity.kind]}</Cell>
              <Cell>{activity.title}</Cell>
              <Cell>{activity.words.join("・")}</Cell>
              <Cell>{quantityInWords(activity.figures)}</Cell>
              <Cell>{standingInFull(activity)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {rows.length > SHOWN && <p>ほか{rows.length - SHOWN}行</p>}
    </WideTable>
  );
}
