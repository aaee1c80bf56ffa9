import type { LedgerEntry } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { statusLabels } from "@/domain/labels";

const sentences: Readonly<Record<string, string>> = {
  "cycle.open": "シートを用意しました",
  "cycle.confirmPlan": "計画を確定しました",
  "cycle.startEvaluation": "評価を始めました",
  "cycle.submit": "提出しました",
  "cycle.sendBack": "差し戻しました",
  "cycle.approve": "承認しました",
  "cycle.reopen": "承認を取り消して、評価中に戻しました",
  "cycle.carryOver": "前年度の「次年度への反映」を受け取りました",
  "cycle.takeOpinion": "会議で出た意見を「会議の意見」に取り込みました",
  "activity.create": "実施記録を残しました",
  "activity.revise": "実施記録を直しました",
  "activity.remove": "実施記録を消しました",
  "comment.create": "コメントしました",
  "comment.resolve": "コメントを解決済みにしました",
  "comment.reopen": "コメントをもう一度開きました",
  "initiative.create": "取組を登録しました",
  "initiative.revise": "取組の概要を直しました",
  "target.amend": "目標を改めました",
  "policy.create": "基本方針を登録しました",
  "policy.revise": "基本方針を直しました",
  "committee.create": "会議体を登録しました",
  "committee.revise": "会議体を直しました",
  "meeting.create": "会議を作りました",
  "meeting.revise": "会議の内容を直しました",
  "meeting.convene": "招集しました",
  "meeting.withdraw": "招集を取り消しました",
  "meeting.hold": "開催しました",
  "meeting.review": "会議録を確認に回しました",
  "meeting.resume": "会議録の記入に戻しました",
  "meeting.close": "会議録を確定しました",
  "meeting.reopen": "会議録の確定を取り消しました",
  "meeting.remove": "会議を消しました",
  "agenda-item.create": "議題を加えました",
  "agenda-item.revise": "議題を直しました",
  "agenda-item.number": "決定番号を付け直しました",
  "agenda-item.remove": "議題を消しました",
  "action.create": "宿題を加えました",
  "action.revise": "宿題を直しました",
  "action.remove": "宿題を消しました",
  "business-category.create": "事業区分を登録しました",
  "business-category.revise": "事業区分を直しました",
};

/** What happened, in a sentence; null where only texts of a sheet changed, which show themselves. */
export function sentenceOf({ action, subject, changes }: LedgerEntry): string | null {
  const known = sentences[action];
  if (known) return action === "target.amend" ? `${yearOf(subject)}${known}` : known;
  const status = changes.find(({ pointer }) => pointer === "/status")?.after;
  if (typeof status !== "string" || !(status in statusLabels)) return null;
  return `状態を「${statusLabels[status as keyof typeof statusLabels]}」にしました`;
}

function yearOf(subject: string): string {
  const year = Number(subject.split("/").at(-1));
  return Number.isInteger(year) ? `${fiscalYearLabel(year)}の` : "";
}
