import type { CycleRow, Initiative, Policy } from "@/api/types";
import { isReadAsAtLeast } from "@/domain/target";
import { ColumnHeader, Table, useMediaQuery } from "@/ui";
import { rowOf } from "./results";
import { TargetCards } from "./TargetCards";
import { TargetRow } from "./TargetRow";
import styles from "./TargetsTable.module.css";

type TargetsTableProps = {
  policy: Policy;
  indicator: Initiative["indicators"][number];
  rows: readonly CycleRow[];
};

/** The printed targets with what 「→」 stands for, and the results, one row a year. */
export function TargetsTable({ policy, indicator, rows }: TargetsTableProps) {
  const isNarrow = useMediaQuery("(width < 40rem)");
  const caption = indicator.name ? `年度ごとの目標と実績（${indicator.name}）` : "年度ごとの目標と実績";
  const years = indicator.targets.map((target) => ({
    target,
    isBaseline: target.fiscalYear === policy.baselineFiscalYear,
    row: rowOf(rows, target.fiscalYear),
    ratings: policy.effective.ratings,
  }));
  return (
    <>
      {isNarrow ? (
        <TargetCards caption={caption} years={years} />
      ) : (
        <Table caption={caption}>
          <thead>
            <tr>
              <ColumnHeader>年度</ColumnHeader>
              <ColumnHeader>方針の記載</ColumnHeader>
              <ColumnHeader>読み取った目標</ColumnHeader>
              <ColumnHeader>実績</ColumnHeader>
              <ColumnHeader>評価</ColumnHeader>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <TargetRow key={year.target.fiscalYear} {...year} />
            ))}
          </tbody>
        </Table>
      )}
      {indicator.targets.some(isReadAsAtLeast) && (
        <p className={styles.note}>
          方針には数値だけが記載され、「以上」の語はありません。「以上」と読むのは本システムの読み方です。
        </p>
      )}
    </>
  );
}
