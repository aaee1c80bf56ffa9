import type { AgendaItem, Meeting } from "@/api/types";

const minuteOfDay = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

const written = (minute: number): string =>
  `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, "0")}`;

/** 14:00–14:15 of each item, by its id; after one without a duration nothing can be said. */
export function clockOf(start: string | null | undefined, agenda: AgendaItem[]): Map<string, string> {
  const clock = new Map<string, string>();
  if (!start) return clock;
  let at = minuteOfDay(start);
  for (const { id, minutes } of agenda) {
    if (minutes === null) {
      clock.set(id, `${written(at)}から`);
      break;
    }
    clock.set(id, `${written(at)}–${written(at + minutes)}`);
    at += minutes;
  }
  return clock;
}

/** 予定 95分／会議時間 120分 */
export function durationInWords({ agenda, time: { start, end } }: Meeting): string {
  const planned = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const open = agenda.filter(({ minutes }) => minutes === null).length;
  const undefinedOnes = open > 0 ? `（ほかに時間未定 ${open}件）` : "";
  const words = `予定 ${planned}分${undefinedOnes}`;
  if (!start || !end) return words;
  const whole = minuteOfDay(end) - minuteOfDay(start);
  const over = planned > whole ? `　${planned - whole}分超えています` : "";
  return `${words}／会議時間 ${whole}分${over}`;
}
