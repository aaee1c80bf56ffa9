import type { CycleRow } from "@/api/types";
import { achievementLabels } from "@/domain/labels";
import { type Rating, ratingText } from "@/domain/rating";
import styles from "./BoardRating.module.css";

type BoardRatingProps = { row: Pick<CycleRow, "rating" | "result">; ratings: readonly Rating[] };

/** The rating; before anybody has given one, what the result suggests. */
export function BoardRating({ row: { rating, result }, ratings }: BoardRatingProps) {
  if (rating) return <span>{ratingText(ratings, rating)}</span>;
  return <span className={styles.quiet}>{suggested(result) ?? "未評価"}</span>;
}

function suggested(result: CycleRow["result"]): string | null {
  if (!result || result.achievement === "UNDETERMINED") return null;
  const isKnown = result.source === "COMPUTED" || result.source === "OVERRIDDEN";
  return isKnown ? `案：${achievementLabels[result.achievement]}` : null;
}
