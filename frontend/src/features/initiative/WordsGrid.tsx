import type { CycleRow, Target } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { Cell, ColumnHeader, RowHeader, Table } from "@/ui";
import { wordState } from "./wordStates";

type WordsGridProps = { targets: readonly Target[]; rows: readonly CycleRow[] };

/** Which of the words that the targets ask for have been shown, year by year. */
export function WordsGrid({ targets, rows }: WordsGridProps) {
  const words = [...new Set(targets.flatMap(({ activities }) => activities ?? []))];
  return (
    <Table caption="目標の語ごとの実績">
      <thead>
        <tr>
          <ColumnHeader>語</ColumnHeader>
          {targets.map(({ fiscalYear }) => (
            <ColumnHeader key={fiscalYear}>{fiscalYearLabel(fiscalYear)}</ColumnHeader>
          ))}
        </tr>
      </thead>
      <tbody>
        {words.map((word) => (
          <tr key={word}>
            <RowHeader>{word}</RowHeader>
            {targets.map((target) => (
              <Cell key={target.fiscalYear}>{wordState(word, target, rows)}</Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
