import { useSuspenseQuery } from "@tanstack/react-query";
import { tokyoDate } from "@/domain/due";
import { fiscalYearWithWestern } from "@/domain/fiscalYear";
import { formatDate } from "@/domain/instant";
import { Button, EmptyState, Notice, ProgressLegend, useDocumentTitle, useMediaQuery } from "@/ui";
import { BoardBaseline } from "./BoardBaseline";
import { BoardCards } from "./BoardCards";
import { BoardChoices } from "./BoardChoices";
import styles from "./BoardScreen.module.css";
import { BoardTable } from "./BoardTable";
import { attentionSummary, filterRows, statusSummary } from "./boardFilter";
import type { BoardScreenProps } from "./boardProps";
import { boardQuery } from "./boardQueries";

export function BoardScreen(props: BoardScreenProps) {
  const { policy, fiscalYear, unknownYear } = props;
  const isBaseline = fiscalYear === policy.baselineFiscalYear;
  useDocumentTitle(`進捗一覧 ${fiscalYearWithWestern(fiscalYear)}`);
  return (
    <div className={styles.board}>
      <header className={styles.top}>
        <h1>進捗一覧</h1>
        <p className={styles.printed}>印刷日 {formatDate(new Date())}</p>
        <Button variant="secondary" size="small" onPress={() => window.print()}>
          印刷する（A3）
        </Button>
      </header>
      {unknownYear !== undefined && (
        <Notice tone="warning" title={`${unknownYear}年度はこの方針の期間にありません`}>
          <p>{fiscalYearWithWestern(fiscalYear)}を表示しています。</p>
        </Notice>
      )}
      {isBaseline ? <BoardBaseline {...props} /> : <BoardYear {...props} />}
    </div>
  );
}

function BoardYear(props: BoardScreenProps) {
  const { policy, fiscalYear, filter, onFilter, me } = props;
  const { data: rows } = useSuspenseQuery(boardQuery(policy.code, fiscalYear));
  const isNarrow = useMediaQuery("(width < 48rem)");
  const today = tokyoDate(new Date());
  const shown = filterRows(rows, filter, { me, today });
  const Rows = isNarrow ? BoardCards : BoardTable;
  return (
    <>
      <BoardChoices {...props} rows={rows} />
      <div className={styles.summary}>
        <p role="status">
          {rows.length}の取組のうち{shown.length}件を表示（{statusSummary(shown) || "該当なし"}）
          {shown.length > 0 && `　${attentionSummary(shown, today)}`}
        </p>
        <ProgressLegend />
      </div>
      {rows.length === 0 && (
        <EmptyState title="取組がまだ登録されていません">
          <p>方針の取組を登録すると、ここに一覧が出ます。システム管理者に登録を依頼してください。</p>
        </EmptyState>
      )}
      {rows.length > 0 && shown.length === 0 && (
        <EmptyState title="条件に合う取組はありません">
          <Button variant="secondary" size="small" onPress={() => onFilter({})}>
            条件を外す
          </Button>
        </EmptyState>
      )}
      {shown.length > 0 && <Rows policy={policy} fiscalYear={fiscalYear} rows={shown} today={today} />}
    </>
  );
}
