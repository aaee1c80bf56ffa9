import type { ActivityLine, Cycle, Result } from "@/api/types";
import { emptyCycle } from "./sheetBackend";

export function activity(given: Partial<ActivityLine> = {}): ActivityLine {
  return {
    id: "a1",
    date: "2024-06-18",
    kind: "TRAINING",
    title: "第1回 勉強会",
    state: "HELD",
    counted: true,
    words: [],
    ...given,
  };
}

export function resultWith(given: Partial<Result> = {}): Result {
  return {
    indicator: 1,
    kind: "COUNT",
    unit: "回",
    source: "COMPUTED",
    value: 4,
    words: [],
    computedValue: 4,
    computedWords: [],
    survey: null,
    midYear: { activities: 2, value: 2, words: [] },
    ...given,
  };
}

/** A sheet under evaluation with a result. */
export function evaluated(result: Partial<Result> = {}, given: Partial<Cycle> = {}): Cycle {
  const evaluation = { ...emptyCycle.evaluation, ...given.evaluation, results: [resultWith(result)] };
  return { ...emptyCycle, status: "EVALUATING", activities: [activity()], ...given, evaluation };
}
