import { fiscalYearLabel } from "./fiscalYear";

const western = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const reiwa = /^(?:令和|R)(元|\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i;
const yearless = /^(\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * Reads a day as offices write it: 2024/6/18, 令和6年6月18日, R6.6.18, and 6/18 within the fiscal year; full-width too.
 * Gives 2024-06-18, or null where this is no day.
 */
export function readDay(written: string, fiscalYear: number): string | null {
  const text = written
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/\([日月火水木金土]\)$/, "");
  const full = western.exec(text);
  if (full) return dayOf(Number(full[1]), full[2], full[3]);
  const era = reiwa.exec(text);
  if (era) return dayOf(2018 + (era[1] === "元" ? 1 : Number(era[1])), era[2], era[3]);
  const short = yearless.exec(text);
  if (!short) return null;
  return dayOf(Number(short[1]) < 4 ? fiscalYear + 1 : fiscalYear, short[1], short[2]);
}

function dayOf(year: number, month: string | undefined, day: string | undefined): string | null {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  // 31 June would silently become 1 July.
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** 2024/6/18, as it may be typed. */
export const writeDay = (iso: string): string => iso.split("-").map(Number).join("/");

const spoken = new Intl.DateTimeFormat("ja-JP", {
  timeZone: "UTC",
  year: "numeric",
  month: "long",
  day: "numeric",
  weekday: "short",
});

/** 2024年6月18日(火) */
export const dayWithWeekday = (iso: string): string => spoken.format(new Date(`${iso}T00:00:00Z`));

export function isInFiscalYear(iso: string, fiscalYear: number): boolean {
  return iso >= `${fiscalYear}-04-01` && iso <= `${fiscalYear + 1}-03-31`;
}

/** 令和6年度（2024/4/1〜2025/3/31） */
export const fiscalYearSpan = (fiscalYear: number): string =>
  `${fiscalYearLabel(fiscalYear)}（${fiscalYear}/4/1〜${fiscalYear + 1}/3/31）`;
