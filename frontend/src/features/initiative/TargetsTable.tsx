import type { Initiative, Target } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { arrowMeaning, isReadAsAtLeast, targetReading } from "@/domain/target";
import { Cell, ColumnHeader, RowHeader, Table } from "@/ui";
import styles from "./TargetsTable.module.css";

type TargetsTableProps = { initiative: Initiative; baseline: number | null };

/** The printed targets with what 「→」 stands for. One row a year: it stays readable on a phone. */
export function TargetsTable({ initiative, baseline }: TargetsTableProps) {
  return initiative.indicators.map((indicator) => (
    <div key={indicator.number} className={styles.indicator}>
      <Table caption={indicator.name ? `年度ごとの記載（${indicator.name}）` : "年度ごとの記載"}>
        <thead>
          <tr>
            <ColumnHeader>年度</ColumnHeader>
            <ColumnHeader>方針の記載</ColumnHeader>
            <ColumnHeader>読み取った目標</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {indicator.targets.map((target) => (
            <TargetRow key={target.fiscalYear} target={target} isBaseline={target.fiscalYear === baseline} />
          ))}
        </tbody>
      </Table>
      {indicator.targets.some(isReadAsAtLeast) && (
        <p className={styles.quiet}>
          方針には数値だけが記載され、「以上」の語はありません。「以上」と読むのは本システムの読み方です。
        </p>
      )}
    </div>
  ));
}

function TargetRow({ target, isBaseline }: { target: Target; isBaseline: boolean }) {
  const meaning = arrowMeaning(target);
  return (
    <tr>
      <RowHeader>
        <span className={styles.year}>{fiscalYearLabel(target.fiscalYear)}</span>{" "}
        <small>{target.fiscalYear}</small>
      </RowHeader>
      <Cell>
        {target.printed}
        {meaning && <span className={styles.quiet}> {meaning}</span>}
      </Cell>
      {/* The policy never says whether the baseline column is a target or a result: it is not read as either. */}
      <Cell>{isBaseline ? <span className={styles.quiet}>基準</span> : targetReading(target)}</Cell>
    </tr>
  );
}
