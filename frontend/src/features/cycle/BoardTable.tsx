import { Fragment } from "react";
import type { CycleRow, Policy } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { CategoryMark, Cell, ColumnHeader, GroupHeader, ProgressChips, RowHeader, Table } from "@/ui";
import { BoardLinks } from "./BoardLinks";
import { BoardStatus } from "./BoardStatus";
import styles from "./BoardTable.module.css";
import { BoardTarget } from "./BoardTarget";
import { BoardUpdated } from "./BoardUpdated";

export type BoardRowsProps = { policy: Policy; fiscalYear: number; rows: CycleRow[] };

export function BoardTable({ policy, fiscalYear, rows }: BoardRowsProps) {
  const label = fiscalYearLabel(fiscalYear);
  return (
    <Table caption={`${label}の進捗一覧`} captionHidden>
      <thead>
        <tr>
          <ColumnHeader>取組</ColumnHeader>
          <ColumnHeader>区分</ColumnHeader>
          <ColumnHeader>{label}の目標</ColumnHeader>
          <ColumnHeader>進み具合</ColumnHeader>
          <ColumnHeader>評価</ColumnHeader>
          <ColumnHeader>状態</ColumnHeader>
          <ColumnHeader>最終更新</ColumnHeader>
        </tr>
      </thead>
      {policy.principles.map(({ number, symbol, text }) => {
        const group = rows.filter((row) => row.principle === number);
        return (
          <Fragment key={number}>
            {group.length > 0 && (
              <tbody>
                <tr>
                  <GroupHeader colSpan={7}>
                    基本理念{symbol}　{text}
                  </GroupHeader>
                </tr>
                {group.map((row) => (
                  <BoardRow key={row.initiative} policy={policy.code} row={row} />
                ))}
              </tbody>
            )}
          </Fragment>
        );
      })}
    </Table>
  );
}

function BoardRow({ policy, row }: { policy: string; row: CycleRow }) {
  return (
    <tr className={styles.row}>
      <RowHeader>
        <BoardLinks policy={policy} row={row} />
      </RowHeader>
      <Cell>
        <CategoryMark {...row.category} />
      </Cell>
      <Cell>
        <BoardTarget target={row.target} />
      </Cell>
      <Cell>
        <ProgressChips progress={row.progress} />
      </Cell>
      <Cell>{row.rating ?? <span className={styles.quiet}>未評価</span>}</Cell>
      <Cell>
        <BoardStatus row={row} />
      </Cell>
      <Cell>
        <BoardUpdated {...row} />
      </Cell>
    </tr>
  );
}
