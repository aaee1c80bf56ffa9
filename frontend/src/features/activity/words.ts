import type { ActivityKind, Initiative, Target } from "@/api/types";

const wordsOfKind: Record<ActivityKind, string[]> = {
  TRAINING: ["実施"],
  MEETING: ["実施"],
  CREATION: ["作成"],
  DISTRIBUTION: ["配布"],
  PUBLICITY: ["普及啓発"],
  CONSULTATION: [],
  OPERATION: ["運用"],
  STUDY: ["検討", "企画"],
  OTHER: [],
};

/** What the policy asks of an initiative in a year. */
export function targetOf(initiative: Initiative | undefined, fiscalYear: number): Target | undefined {
  return initiative?.indicators[0]?.targets.find((target) => target.fiscalYear === fiscalYear);
}

/** The words of the target that a record of this kind most likely shows. */
export function suggestedWords(kind: ActivityKind | "", target: Target | undefined): string[] {
  const asked = target?.activities ?? [];
  return kind === "" ? [] : wordsOfKind[kind].filter((word) => asked.includes(word));
}
