import type { ActivityImport } from "@/api/types";
import { Cell, ColumnHeader, RowHeader, Table } from "@/ui";
import { WideTable } from "./WideTable";

const SHOWN = 100;

/** Every cell that cannot be taken, with what to do about it. */
export function BadCells({ cells }: { cells: ActivityImport["bad"] }) {
  return (
    <WideTable label="直すところ">
      <Table caption="直すところ">
        <thead>
          <tr>
            <ColumnHeader>行</ColumnHeader>
            <ColumnHeader>列</ColumnHeader>
            <ColumnHeader>いまの値</ColumnHeader>
            <ColumnHeader>理由</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, SHOWN).map(({ row, column, value, message }) => (
            <tr key={`${row} ${column} ${message}`}>
              <RowHeader>{row}</RowHeader>
              <Cell>{column}</Cell>
              <Cell>{value || "（空）"}</Cell>
              <Cell>{message}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {cells.length > SHOWN && <p>ほか{cells.length - SHOWN}か所</p>}
    </WideTable>
  );
}
