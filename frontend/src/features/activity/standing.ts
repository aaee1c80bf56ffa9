import type { Activity, CycleStatus } from "@/api/types";
import { activityStateLabels, statusLabels } from "@/domain/labels";

type Standing = Pick<Activity, "state" | "counted"> & { notCountedReason?: string | null };

/** Only what is not ordinary: 中止; 算入しない（他市との合同開催のため）. "" for a record that was held and counts. */
export function standingInWords({ state, counted, notCountedReason }: Standing): string {
  const words: string[] = state === "HELD" ? [] : [activityStateLabels[state]];
  if (!counted) words.push(`算入しない（${notCountedReason ?? "理由なし"}）`);
  return words.join("・");
}

/** 実施・算入する */
export function standingInFull(activity: Standing): string {
  const state = activityStateLabels[activity.state];
  if (activity.state !== "HELD") return standingInWords(activity);
  return activity.counted ? `${state}・算入する` : `${state}・${standingInWords(activity)}`;
}

/** Why nothing can be recorded in a sheet of this status; null where it can. */
export function closedReason(status: CycleStatus | undefined): string | null {
  if (status !== "SUBMITTED" && status !== "APPROVED") return null;
  const how = status === "SUBMITTED" ? "差し戻されると" : "承認が取り消されると";
  return `${statusLabels[status]}の年度のため、実施記録を残したり直したりできません。${how}、できるようになります。`;
}
