import type { Survey } from "@/api/types";

/** 配布 40・回収 35・有効 33（とても満足 20、満足 10） */
export function surveyInWords({ distributed, collected, valid, answers }: Survey): string {
  const counts = [
    ["配布", distributed],
    ["回収", collected],
    ["有効", valid],
  ] as const;
  const known = counts.flatMap(([name, number]) => (number === null ? [] : [`${name} ${number}`]));
  const choices = answers.map(({ choice, number }) => `${choice} ${number}`).join("、");
  return known.join("・") + (choices && `（${choices}）`);
}
