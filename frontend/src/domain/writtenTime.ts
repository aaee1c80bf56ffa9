const clock = /^(午前|午後|AM|PM)?(\d{1,2})(?:[:.時](?:(\d{1,2})分?|(半))?)?$/i;
const digits = /^(\d{1,2})(\d{2})$/;

/**
 * Reads a time of day as offices write it: 14:30, 14時30分, 14時, 午後2時半, 1430; full-width too.
 * Gives 14:30, or null where this is no time.
 */
export function readTime(written: string): string | null {
  const text = written.normalize("NFKC").replace(/\s/g, "");
  const bare = digits.exec(text);
  if (bare) return timeOf(Number(bare[1]), Number(bare[2]));
  const found = clock.exec(text);
  if (!found) return null;
  const [, half, hour, minute, halfPast] = found;
  const isAfternoon = half === "午後" || half?.toUpperCase() === "PM";
  const number = Number(hour);
  if (half && number > 12) return null;
  return timeOf(isAfternoon && number < 12 ? number + 12 : number, halfPast ? 30 : Number(minute ?? 0));
}

function timeOf(hour: number, minute: number): string | null {
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
