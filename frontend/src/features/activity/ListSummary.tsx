import type { Activity } from "@/api/types";
import type { ActivityFilter } from "./activityFilter";
import styles from "./ListSummary.module.css";
import { totalInWords } from "./quantity";

type ListSummaryProps = { activities: Activity[]; isWhole: boolean; filter: ActivityFilter };

/** How many are shown; for one initiative also what they add up to. */
export function ListSummary({ activities, isWhole, filter }: ListSummaryProps) {
  const shown = isWhole ? `${activities.length}件` : `新しい${activities.length}件（続きがあります）`;
  return (
    <p className={styles.summary} role="status">
      {shown}を表示
      {filter.initiative !== undefined && (
        <span>
          {isWhole ? "合計" : "表示中の合計"}（算入する記録）：<strong>{totalInWords(activities)}</strong>
        </span>
      )}
    </p>
  );
}
