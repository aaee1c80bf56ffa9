export const meetingStatusLabels = {
  PREPARING: "準備中",
  CONVENED: "招集済み",
  HELD: "開催",
  REVIEWING: "会議録確認中",
  CLOSED: "確定",
} as const;

export const agendaKindLabels = {
  REPORT: "報告",
  DISCUSSION: "協議",
  OTHER: "その他",
} as const;

export const decisionLabels = {
  APPROVED: "承認",
  NOTED: "了承",
  CONTINUED: "継続",
  SENT_BACK: "差戻し",
  WITH_OPINION: "意見あり",
} as const;

export const presenceLabels = {
  PRESENT: "出席",
  DEPUTY: "代理出席",
  ABSENT: "欠席",
} as const;

export const participantRoleLabels = {
  STAFF: "事務局",
  GUEST: "説明者・招いた人",
} as const;

export const actionStateLabels = {
  OPEN: "未完了",
  DONE: "完了",
  DROPPED: "取りやめ",
} as const;

export const quorumRuleLabels = {
  MAJORITY: "過半数",
  HALF: "半数以上",
  TWO_THIRDS: "3分の2以上",
} as const;

export const materialSourceLabels = {
  LINK: "リンク",
  PAPER: "当日配付",
  SHEETS: "PDCAシート（記録から作成）",
  BOARD: "進捗一覧（記録から作成）",
  ACTIONS: "宿題一覧（記録から作成）",
} as const;

const memberRoles = { CHAIR: "会長", VICE_CHAIR: "副会長", MEMBER: "委員" } as const;
const memberRolesOfSubcommittees = { CHAIR: "部会長", VICE_CHAIR: "副部会長", MEMBER: "委員" } as const;

/** What a member's role is called in a body of this kind. */
export const memberRoleLabel = (
  role: keyof typeof memberRoles,
  kind: "COUNCIL" | "SUBCOMMITTEE" | "RELATED",
): string => (kind === "SUBCOMMITTEE" ? memberRolesOfSubcommittees : memberRoles)[role];

/** 公開 or 非公開 */
export const publicityLabel = (openToPublic: boolean): string => (openToPublic ? "公開" : "非公開");
