import type { Policy } from "@/api/types";
import { defaultFiscalYear } from "@/domain/fiscalYear";

/** The years of the policy's period: the baseline before it has neither sheets nor meetings. */
export const yearsOf = ({ fiscalYears }: Policy) => fiscalYears.filter(({ baseline }) => !baseline);

/** The year asked for, or today's where it is none of the policy's. */
export function yearShown(policy: Policy, asked: number | undefined): number {
  const years = yearsOf(policy).map(({ fiscalYear }) => fiscalYear);
  if (asked !== undefined && years.includes(asked)) return asked;
  return defaultFiscalYear({ first: Math.min(...years), last: Math.max(...years) }, new Date());
}
