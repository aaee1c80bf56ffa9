import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { fiscalYearWithWestern } from "@/domain/fiscalYear";
import { EmptyState, ProgressChips, StatusTag } from "@/ui";
import { BoardUpdated } from "./BoardUpdated";
import styles from "./BoardYears.module.css";
import { yearsQuery } from "./boardQueries";

/** Every year's sheet of one initiative in one line each. */
export function BoardYears({ policy, code }: { policy: string; code: string }) {
  const { data: rows } = useSuspenseQuery(yearsQuery(policy, code));
  if (rows.length === 0) return <EmptyState title="PDCAシートはまだありません" />;
  return (
    <ul>
      {rows
        .toSorted((one, other) => one.fiscalYear - other.fiscalYear)
        .map((row) => (
          <li key={row.fiscalYear} className={styles.line}>
            <Link
              to="/$policy/initiatives/$code/cycles/$fiscalYear"
              params={{ policy, code, fiscalYear: String(row.fiscalYear) }}
              search={{ fy: row.fiscalYear }}
            >
              {fiscalYearWithWestern(row.fiscalYear)}
            </Link>
            <ProgressChips progress={row.progress} />
            <StatusTag status={row.status} />
            <span>評価：{row.rating ?? "未評価"}</span>
            <span className={styles.updated}>
              最終更新：
              <BoardUpdated {...row} />
            </span>
          </li>
        ))}
    </ul>
  );
}
