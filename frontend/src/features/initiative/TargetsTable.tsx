import type { Initiative, Target } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { arrowMeaning, isReadAsAtLeast } from "@/domain/target";
import { Cell, ColumnHeader, RowHeader, Table } from "@/ui";
import styles from "./TargetsTable.module.css";

type TargetsTableProps = { initiative: Initiative; baseline: number };

/** The printed targets with what 「→」 stands for. One row a year: it stays readable on a phone. */
export function TargetsTable({ initiative, baseline }: TargetsTableProps) {
  return initiative.indicators.map((indicator) => (
    <div key={indicator.number} className={styles.indicator}>
      <Table caption={indicator.name ? `年度ごとの記載（${indicator.name}）` : "年度ごとの記載"}>
        <thead>
          <tr>
            <ColumnHeader>年度</ColumnHeader>
            <ColumnHeader>方針の記載</ColumnHeader>
            <ColumnHeader>内容</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {indicator.targets.map((target) => (
            <tr key={target.fiscalYear}>
              <RowHeader>
                {fiscalYearLabel(target.fiscalYear)}{" "}
                <small>
                  {target.fiscalYear}
                  {target.fiscalYear === baseline && " 基準"}
                </small>
              </RowHeader>
              <Cell>{target.printed}</Cell>
              <Cell>{arrowMeaning(target) ?? target.resolved}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {indicator.targets.some(isReadAsAtLeast) && <RateHint targets={indicator.targets} />}
    </div>
  ));
}

function RateHint({ targets }: { targets: Target[] }) {
  const example = targets.findLast(isReadAsAtLeast);
  return (
    <p className={styles.hint}>
      方針には「{example?.resolved}
      」とだけ記載され、「以上」の語はありません。「以上」と読むのは本システムの読み方です。
    </p>
  );
}
