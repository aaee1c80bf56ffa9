import { Fragment } from "react";
import type { CycleRow, Policy } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { CategoryMark, Cell, ColumnHeader, GroupHeader, ProgressChips, RowHeader, Table } from "@/ui";
import { BoardDue } from "./BoardDue";
import { BoardLinks } from "./BoardLinks";
import { BoardRating } from "./BoardRating";
import { BoardResult } from "./BoardResult";
import { BoardStatus } from "./BoardStatus";
import styles from "./BoardTable.module.css";
import { BoardTarget } from "./BoardTarget";
import { BoardUpdated } from "./BoardUpdated";

export type BoardRowsProps = { policy: Policy; fiscalYear: number; rows: CycleRow[]; today: string };

export function BoardTable({ policy, fiscalYear, rows, today }: BoardRowsProps) {
  const label = fiscalYearLabel(fiscalYear);
  return (
    <Table caption={`${label}の進捗一覧`} captionHidden>
      <thead>
        <tr>
          <ColumnHeader>取組</ColumnHeader>
          <ColumnHeader>区分</ColumnHeader>
          <ColumnHeader>{label}の目標</ColumnHeader>
          <ColumnHeader>実績</ColumnHeader>
          <ColumnHeader>進み具合</ColumnHeader>
          <ColumnHeader>評価</ColumnHeader>
          <ColumnHeader>状態</ColumnHeader>
          <ColumnHeader>担当・期限</ColumnHeader>
        </tr>
      </thead>
      {policy.principles.map(({ number, symbol, text }) => {
        const group = rows.filter((row) => row.principle === number);
        return (
          <Fragment key={number}>
            {group.length > 0 && (
              <tbody>
                <tr>
                  <GroupHeader colSpan={8}>
                    基本理念{symbol}　{text}
                  </GroupHeader>
                </tr>
                {group.map((row) => (
                  <BoardRow key={row.initiative} policy={policy} row={row} today={today} />
                ))}
              </tbody>
            )}
          </Fragment>
        );
      })}
    </Table>
  );
}

type BoardRowProps = { policy: Policy; row: CycleRow; today: string };

function BoardRow({ policy, row, today }: BoardRowProps) {
  return (
    <tr className={styles.row}>
      <RowHeader>
        <BoardLinks policy={policy.code} row={row} />
      </RowHeader>
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
        <BoardRating row={row} ratings={policy.effective.ratings} />
      </Cell>
      <Cell>
        <BoardStatus row={row} />
      </Cell>
      <Cell>
        <BoardDue row={row} today={today} />
        <BoardUpdated {...row} />
      </Cell>
    </tr>
  );
}
