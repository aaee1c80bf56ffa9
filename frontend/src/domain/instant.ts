const date = new Intl.DateTimeFormat("ja-JP", {
  timeZone: "Asia/Tokyo",
  year: "numeric",
  month: "long",
  day: "numeric",
});
const time = new Intl.DateTimeFormat("ja-JP", { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit" });

const shortDate = new Intl.DateTimeFormat("ja-JP", { timeZone: "Asia/Tokyo" });

type Moment = string | Date;

/** 2026年3月31日 */
export const formatDate = (moment: Moment): string => date.format(new Date(moment));
/** 2026/3/31, for narrow columns */
export const formatShortDate = (moment: Moment): string => shortDate.format(new Date(moment));
/** 14:05 */
export const formatTime = (moment: Moment): string => time.format(new Date(moment));
/** 2026年3月31日 14:05 */
export const formatDateTime = (moment: Moment): string => `${formatDate(moment)} ${formatTime(moment)}`;
/** 6/18 of a day given as YYYY-MM-DD, for lists within one year */
export const monthAndDay = (day: string): string => day.split("-").slice(1).map(Number).join("/");
