import type { Due } from "@/api/types";

/** What is to be done by a sheet's next due day. */
export const toDo: Readonly<Record<Due["step"], string>> = {
  PLAN: "計画を確定する",
  MID_YEAR: "中間の実績を書く",
  RESULTS: "評価して提出する",
  APPROVAL: "内容を確かめて承認する",
};

/** As one would say it to a colleague; the board has no room for more than 3日超過. */
export const lateness = ({ days }: { days: number }): string => `期限を${days}日過ぎています`;
