import { directionLabels, followUpLabels } from "@/domain/labels";
import { type Rating, ratingsToChoose } from "@/domain/rating";
import type { ChipOption } from "@/ui";
import type { FieldKey } from "./sheetFields";

type Choice = ChipOption<string>;

const UNDECIDED: Choice = { value: "", label: "まだ決めていない" };

/** What a field offers to choose from; null where it is a text. */
export function choicesOf(key: FieldKey, chosen: string, ratings: readonly Rating[]): Choice[] | null {
  if (key === "/improvement/direction") return [...labelled(directionLabels), UNDECIDED];
  if (key === "/followUp/outcome") return [...labelled(followUpLabels), UNDECIDED];
  if (key !== "/evaluation/rating") return null;
  const steps = ratingsToChoose(ratings, chosen);
  return [
    ...steps.map(({ code, symbol, label, spoken }) => ({ value: code, label, symbol, spoken })),
    UNDECIDED,
  ];
}

const labelled = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
