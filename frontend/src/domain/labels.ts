export const statusLabels = {
  PLANNING: "計画中",
  IN_PROGRESS: "実施中",
  EVALUATING: "評価中",
  SUBMITTED: "提出済み",
  APPROVED: "承認済み",
} as const;

export const roleLabels = {
  VIEWER: "閲覧者",
  COORDINATOR: "担当者",
  MANAGER: "管理職",
  AUDITOR: "監査担当",
  ADMIN: "システム管理者",
} as const;

export const directionLabels = {
  CONTINUE: "継続",
  EXPAND: "拡充",
  REVISE: "見直し",
  REDUCE: "縮小",
  END: "終了",
} as const;

export const partLabels = {
  plan: "計画",
  execution: "実施",
  evaluation: "評価",
  improvement: "改善",
} as const;

export const progressLabels = {
  EMPTY: "未記入",
  STARTED: "記入中",
  FILLED: "記入済み",
} as const;

export const activityKindLabels = {
  TRAINING: "研修・講演",
  MEETING: "会議・情報交換",
  CREATION: "作成",
  DISTRIBUTION: "配布",
  PUBLICITY: "周知",
  CONSULTATION: "相談",
  OPERATION: "運用・利用",
  STUDY: "検討・企画",
  OTHER: "その他",
} as const;

export const activityStateLabels = {
  HELD: "実施",
  CANCELLED: "中止",
  POSTPONED: "延期",
} as const;

export const achievementLabels = {
  ACHIEVED: "達成",
  PARTIAL: "一部達成",
  NOT_ACHIEVED: "未達成",
  UNDETERMINED: "判定できない",
} as const;

export const absenceLabels = {
  NOT_MEASURED: "未測定",
  CALCULATING: "算定中",
  NOT_APPLICABLE: "対象外",
} as const;

export const followUpLabels = {
  DONE: "実施した",
  PARTLY: "一部実施した",
  DROPPED: "見送った",
} as const;

export const dueStepLabels = {
  PLAN: "計画の確定",
  MID_YEAR: "中間の実績",
  RESULTS: "評価の提出",
  APPROVAL: "承認",
} as const;

export type Status = keyof typeof statusLabels;
export type PartName = keyof typeof partLabels;
export type Progress = keyof typeof progressLabels;

export const statuses = Object.keys(statusLabels) as Status[];
export const partNames = Object.keys(partLabels) as PartName[];

export function isStatus(value: unknown): value is Status {
  return typeof value === "string" && value in statusLabels;
}
