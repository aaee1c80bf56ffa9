import { fiscalYearLabel } from "@/domain/fiscalYear";

/** What each level of a subject is, by the word before its name: initiatives/3-1/cycles/2024/activities/… */
const levels: Readonly<Record<string, (name: string) => string>> = {
  initiatives: (code) => `取組${code}`,
  cycles: (year) => `${fiscalYearLabel(Number(year))}のPDCAシート`,
  activities: () => "実施記録",
  comments: () => "コメント",
  indicators: () => "成果指標",
  // The sentence of such an entry says the year.
  targets: () => "",
  committees: () => "会議体",
  meetings: () => "会議",
  agenda: () => "議題",
  actions: () => "宿題",
  "business-categories": (code) => `事業区分${code}`,
};

/** Where below the asked subject an entry belongs, from the outside in; empty for the subject itself. */
export function placesBelow(asked: string, subject: string): string[] {
  if (subject === asked || (asked !== "" && !subject.startsWith(`${asked}/`))) return [];
  const steps = subject.slice(asked === "" ? 0 : asked.length + 1).split("/");
  return steps.flatMap((kind, index) => {
    if (index % 2 === 1) return [];
    return [levels[kind]?.(steps[index + 1] ?? "") ?? kind].filter(Boolean);
  });
}
