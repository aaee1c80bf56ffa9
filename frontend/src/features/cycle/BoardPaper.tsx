import type { CycleRow } from "@/api/types";
import { formatDate } from "@/domain/instant";
import { dueStepLabels } from "@/domain/labels";
import type { Rating } from "@/domain/rating";
import { CategoryMark, Cell, ColumnHeader, ProgressChips, RowHeader, Table } from "@/ui";
import { BoardRating } from "./BoardRating";
import { BoardResult } from "./BoardResult";
import { BoardStatus } from "./BoardStatus";
import { BoardTarget } from "./BoardTarget";

type BoardPaperProps = { rows: readonly CycleRow[]; ratings: readonly Rating[]; caption: string };

/** Rows of the board among other papers. It says nothing of today: printed again later, it has to read the same. */
export function BoardPaper({ rows, ratings, caption }: BoardPaperProps) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <ColumnHeader>取組</ColumnHeader>
          <ColumnHeader>年度</ColumnHeader>
          <ColumnHeader>区分</ColumnHeader>
          <ColumnHeader>目標</ColumnHeader>
          <ColumnHeader>実績</ColumnHeader>
          <ColumnHeader>進み具合</ColumnHeader>
          <ColumnHeader>評価</ColumnHeader>
          <ColumnHeader>状態</ColumnHeader>
          <ColumnHeader>担当</ColumnHeader>
          <ColumnHeader>期限</ColumnHeader>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.initiative}/${row.fiscalYear}`} row={row} ratings={ratings} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ row, ratings }: { row: CycleRow; ratings: readonly Rating[] }) {
  const { due, status } = row;
  const owner = [row.department, row.ownerName ?? row.owner].filter(Boolean).join("　");
  return (
    <tr>
      <RowHeader>
        {row.printedCode}　{row.name}
      </RowHeader>
      <Cell>{row.fiscalYearLabel}</Cell>
      <Cell>
        <CategoryMark {...row.category} />
      </Cell>
      <Cell>
        <BoardTarget target={row.target} />
      </Cell>
      <Cell>
        <BoardResult result={row.result} />
      </Cell>
      <Cell>
        <ProgressChips progress={row.progress} />
      </Cell>
      <Cell>
        <BoardRating row={row} ratings={ratings} />
      </Cell>
      <Cell>
        <BoardStatus row={row} />
      </Cell>
      <Cell>{owner || "未定"}</Cell>
      <Cell>{due && status !== "APPROVED" && `${dueStepLabels[due.step]} ${formatDate(due.date)}`}</Cell>
    </tr>
  );
}
