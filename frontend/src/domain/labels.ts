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

export type Status = keyof typeof statusLabels;
export type PartName = keyof typeof partLabels;
export type Progress = keyof typeof progressLabels;

export const statuses = Object.keys(statusLabels) as Status[];
export const partNames = Object.keys(partLabels) as PartName[];

export function isStatus(value: unknown): value is Status {
  return typeof value === "string" && value in statusLabels;
}
