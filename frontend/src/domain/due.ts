const DAY_MS = 86_400_000;

export type DueState = { days: number; overdue: boolean; text: string };

/** How far a due date is from today, both as YYYY-MM-DD. `days` is never negative; `overdue` says on which side. */
export function dueState(date: string, today: string): DueState {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
  const overdue = days < 0;
  const text = overdue ? `${-days}日超過` : days === 0 ? "今日まで" : `あと${days}日`;
  return { days: Math.abs(days), overdue, text };
}

const tokyoDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Tokyo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in Tokyo at the given moment, as YYYY-MM-DD. */
export const tokyoDate = (moment: Date): string => tokyoDay.format(moment);
