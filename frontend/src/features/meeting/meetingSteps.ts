import type { MeetingAction, MeetingStatus } from "@/api/types";

export const statuses: readonly MeetingStatus[] = ["PREPARING", "CONVENED", "HELD", "REVIEWING", "CLOSED"];

type StepWords = { label: string; goesBack: boolean; lead?: string };

/** `lead` is said where a reason is asked for: what happens, and who will read it. */
export const meetingSteps: Record<MeetingAction, StepWords> = {
  convene: { label: "招集する", goesBack: false },
  withdraw: {
    label: "招集を取り消す",
    goesBack: true,
    lead: "会議は「準備中」に戻ります。理由は変更履歴に残ります。",
  },
  hold: { label: "開催する", goesBack: false },
  review: { label: "会議録の確認に進む", goesBack: false },
  resume: { label: "会議録の記入に戻す", goesBack: true },
  close: { label: "会議録を確定する", goesBack: false },
  reopen: {
    label: "確定を取り消して直す",
    goesBack: true,
    lead: "会議録は「会議録確認中」に戻り、直せるようになります。いまの会議録は「開き直す前の会議録」として残り、理由は会議のページに示されます。",
  },
};

/** The way back first, the next step last. */
export const stepsFrom: Record<MeetingStatus, readonly MeetingAction[]> = {
  PREPARING: ["convene"],
  CONVENED: ["withdraw", "hold"],
  HELD: ["review"],
  REVIEWING: ["resume", "close"],
  CLOSED: ["reopen"],
};
