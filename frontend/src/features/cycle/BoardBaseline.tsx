import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { CategoryMark, Cell, ColumnHeader, Notice, RowHeader, Table } from "@/ui";
import { BoardChoices } from "./BoardChoices";
import { filterInitiatives } from "./boardFilter";
import type { BoardScreenProps } from "./boardProps";
import { baselineQuery } from "./boardQueries";

/** The column before the plan's period: printed in the policy, but never planned, written or rated here. */
export function BoardBaseline(props: BoardScreenProps) {
  const { policy, filter, fiscalYear: baseline } = props;
  const { data: initiatives } = useSuspenseQuery(baselineQuery(policy.code));
  const label = fiscalYearLabel(baseline);
  const period = `${fiscalYearLabel(policy.firstFiscalYear)}から${fiscalYearLabel(policy.lastFiscalYear)}`;
  return (
    <>
      <BoardChoices {...props} />
      <Notice tone="info" title={`${label}は基準の年度です`}>
        <p>
          計画期間（{period}）の前の年度にあたり、PDCAシートはありません。方針に記載された内容だけを示します。
        </p>
      </Notice>

      <Table caption={`${label}（基準）の記載`}>
        <thead>
          <tr>
            <ColumnHeader>取組</ColumnHeader>
            <ColumnHeader>区分</ColumnHeader>
            <ColumnHeader>{label}の記載</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {filterInitiatives(initiatives, filter).map(({ code, printedCode, name, category, indicators }) => (
            <tr key={code}>
              <RowHeader>
                <Link to="/$policy/initiatives/$code" params={{ policy: policy.code, code }}>
                  {printedCode} {name}
                </Link>
              </RowHeader>
              <Cell>
                <CategoryMark {...category} />
              </Cell>
              <Cell>
                {indicators
                  .flatMap(({ targets }) => targets)
                  .filter(({ fiscalYear }) => fiscalYear === baseline)
                  .map(({ printed }) => printed)
                  .join("、") || "記載なし"}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
