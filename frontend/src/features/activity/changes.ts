import type { ActivityKind, Initiative } from "@/api/types";
import { type ActivityDraft, emptyDraft, isPresetChoice } from "./draft";
import { suggestedWords, targetOf } from "./words";

const same = (one: string[], other: string[]) => one.join() === other.join();

/** The words follow the kind until somebody has chosen them by hand. */
export function withKind(
  draft: ActivityDraft,
  kind: ActivityKind,
  initiative: Initiative | undefined,
  fiscalYear: number,
): ActivityDraft {
  const target = targetOf(initiative, fiscalYear);
  const isOwnChoice = !same(draft.words, suggestedWords(draft.kind, target));
  return { ...draft, kind, words: isOwnChoice ? draft.words : suggestedWords(kind, target) };
}

/** Another initiative asks for other words, and perhaps for a survey. */
export function withInitiative(
  draft: ActivityDraft,
  initiative: Initiative | undefined,
  fiscalYear: number,
): ActivityDraft {
  const untouched = draft.answers.every(
    ({ name, number }) => number === "" && (!name || isPresetChoice(name)),
  );
  return {
    ...draft,
    initiative: initiative?.code ?? "",
    words: suggestedWords(draft.kind, targetOf(initiative, fiscalYear)),
    answers: untouched ? emptyDraft(initiative, fiscalYear, "").answers : draft.answers,
  };
}
