/** 令和n年度 for a fiscal year given as the western year in which it begins (2024 → 令和6年度). */
export function fiscalYearLabel(fiscalYear: number): string {
  return `${eraYear(fiscalYear)}年度`;
}

/** 令和6年度（2024） */
export function fiscalYearWithWestern(fiscalYear: number): string {
  return `${fiscalYearLabel(fiscalYear)}（${fiscalYear}）`;
}

// Computed from the number: Intl's Japanese calendar puts April 2019 into 平成31年.
function eraYear(fiscalYear: number): string {
  const [era, year] = fiscalYear >= 2019 ? ["令和", fiscalYear - 2018] : ["平成", fiscalYear - 1988];
  return `${era}${year === 1 ? "元" : year}`;
}

const tokyo = new Intl.DateTimeFormat("en-US", { timeZone: "Asia/Tokyo", year: "numeric", month: "numeric" });

/** The fiscal year (April to March, Asia/Tokyo) that holds the given moment. */
export function fiscalYearOf(moment: Date): number {
  const parts = Object.fromEntries(
    tokyo.formatToParts(moment).map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 1 } = parts;
  return month >= 4 ? year : year - 1;
}

/** The year a page shows when the URL names none: today's, held inside the policy's period. */
export function defaultFiscalYear(period: { first: number; last: number }, now: Date): number {
  return Math.min(Math.max(fiscalYearOf(now), period.first), period.last);
}

/** Reads a fiscal year typed or pasted by a person; full-width digits are accepted. */
export function parseFiscalYear(input: unknown): number | null {
  const text = String(input ?? "")
    .normalize("NFKC")
    .trim();
  return /^\d{4}$/.test(text) ? Number(text) : null;
}
