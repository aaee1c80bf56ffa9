import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { fiscalYearWithWestern } from "@/domain/fiscalYear";
import type { Rating } from "@/domain/rating";
import { EmptyState, ProgressChips, StatusTag } from "@/ui";
import { BoardRating } from "./BoardRating";
import { BoardResult } from "./BoardResult";
import { BoardUpdated } from "./BoardUpdated";
import styles from "./BoardYears.module.css";
import { yearsQuery } from "./boardQueries";

type BoardYearsProps = { policy: string; code: string; ratings: readonly Rating[] };

/** Every year's sheet of one initiative in one line each. */
export function BoardYears({ policy, code, ratings }: BoardYearsProps) {
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
            <span>
              実績：
              <BoardResult result={row.result} />
            </span>
            <span>
              評価：
              <BoardRating row={row} ratings={ratings} />
            </span>
            <BoardUpdated {...row} />
          </li>
        ))}
    </ul>
  );
}
