import type { Action, AgendaItem, Meeting, Participant, Seat } from "@/api/types";
import { formatDateTime } from "@/domain/instant";
import { decisionLabels } from "@/domain/meetingLabels";
import { dayWithWeekday } from "@/domain/writtenDay";
import { hoursInWords } from "./meetingTime";

const inEra = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  timeZone: "UTC",
  era: "long",
  year: "numeric",
  month: "long",
  day: "numeric",
  weekday: "short",
});

/** 令和6年5月10日(金), as papers of a meeting write it */
const formalDay = (iso: string): string => inEra.format(new Date(`${iso}T00:00:00Z`));

/** 令和6年5月10日(金)　14:00〜16:00 */
export const whenInWords = ({ date, start = null, end = null }: Meeting["time"]): string =>
  `${formalDay(date)}　${hoursInWords({ start, end }) || "時刻は未定"}`;

/** 市役所 第一会議室（オンライン併用） */
export function whereInWords({ place, link }: Meeting["time"]): string {
  if (place) return link ? `${place}（オンライン併用）` : place;
  return link ? "オンライン開催" : "未定";
}

/** 令和6年度 第1回 在宅医療・介護連携推進会議 */
export const meetingName = ({ label, committeeName }: Pick<Meeting, "label" | "committeeName">): string =>
  `${label} ${committeeName}`;

/** 継続（令和6年度 決定第3号） */
export function decisionInWords({ decision, decisionLabel }: Pick<AgendaItem, "decision" | "decisionLabel">) {
  if (!decision) return null;
  return decisionLabel ? `${decisionLabels[decision]}（${decisionLabel}）` : decisionLabels[decision];
}

/** 令和5年度 第2回 2024年1月19日(金) 継続、… : the meetings that dealt with the item before */
export function trailInWords({ trail }: AgendaItem): string {
  return trail
    .map(({ meetingLabel, date, decision }) =>
      [meetingLabel, dayWithWeekday(date), decision && decisionLabels[decision]].filter(Boolean).join(" "),
    )
    .join("、");
}

export const dueInWords = ({ due }: Action): string => (due ? dayWithWeekday(due) : "決まっていません");
export const ownerInWords = ({ ownerName, owner }: Action): string =>
  ownerName ?? owner ?? "決まっていません";

/** 市医師会・医師 */
export const belongingOf = ({ organisation, profession }: Seat): string =>
  [organisation, profession].filter(Boolean).join("・");

/** 職員A（介護福祉課） */
export const participantInWords = ({ name, organisation }: Participant): string =>
  organisation ? `${name}（${organisation}）` : name;

/** 2024年5月10日 14:00時点の記録（変更履歴 第123号） */
export const momentInWords = (at: string, sequence?: number): string =>
  `${formatDateTime(at)}時点の記録${sequence === undefined ? "" : `（変更履歴 第${sequence}号）`}`;
