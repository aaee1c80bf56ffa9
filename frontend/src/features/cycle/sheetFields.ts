import { directionLabels, followUpLabels, type PartName, partLabels } from "@/domain/labels";
import { type Rating, ratingText } from "@/domain/rating";
import { sheetLabels } from "@/domain/sheetLabels";
import type { Values } from "@/saving/form";

// What is written in a PDCA sheet, named by the JSON pointer the server uses for them: one name for form, draft, patch and violation.

export const FIELD_KEYS = [
  "/plan/situation",
  "/plan/goal",
  "/plan/actions",
  "/execution/midYear",
  "/execution/yearEnd",
  "/followUp/outcome",
  "/followUp/reason",
  "/evaluation/rating",
  "/evaluation/ratingReason",
  "/evaluation/analysis",
  "/evaluation/committeeOpinion",
  "/improvement/issues",
  "/improvement/measures",
  "/improvement/direction",
  "/improvement/nextYear",
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];

export type FieldValues = Values<FieldKey>;

export interface SheetField {
  key: FieldKey;
  label: string;
  help: string;
  /** Welcome, but the part counts as written without it. */
  optional?: true;
}

export interface SheetPart {
  name: PartName;
  label: string;
  lead: string;
  fields: readonly SheetField[];
}

/** The longest text the server takes, in Unicode code points. */
export const TEXT_LIMIT = 10_000;

export const SHEET_PARTS: readonly SheetPart[] = [
  {
    name: "plan",
    label: partLabels.plan,
    lead: "年度のはじめに書きます。",
    fields: [
      {
        key: "/plan/situation",
        label: sheetLabels["/plan/situation"],
        help: "いまどうなっていて、何に困っているか。",
      },
      {
        key: "/plan/goal",
        label: sheetLabels["/plan/goal"],
        help: "年度の終わりに、どうなっていればよいか。",
      },
      { key: "/plan/actions", label: sheetLabels["/plan/actions"], help: "だれが、いつごろ、何をするか。" },
    ],
  },
  {
    name: "execution",
    label: partLabels.execution,
    lead: "年度の途中と終わりに書きます。",
    fields: [
      {
        key: "/execution/midYear",
        label: sheetLabels["/execution/midYear"],
        help: "年度の前半に行ったこと。回数や人数もわかれば書きます。",
        optional: true,
      },
      {
        key: "/execution/yearEnd",
        label: sheetLabels["/execution/yearEnd"],
        help: "1年間に行ったこと。計画どおりに行かなかったことも書きます。",
      },
    ],
  },
  {
    name: "evaluation",
    label: partLabels.evaluation,
    lead: "年度が終わってから書きます。",
    fields: [
      {
        key: "/evaluation/rating",
        label: sheetLabels["/evaluation/rating"],
        help: "目標に対してどうだったか。",
      },
      {
        key: "/evaluation/ratingReason",
        label: sheetLabels["/evaluation/ratingReason"],
        help: "何が起きて、なぜそうなったか。",
      },
      {
        key: "/evaluation/analysis",
        label: sheetLabels["/evaluation/analysis"],
        help: "うまくいった点、いかなかった点と、その要因。",
      },
      {
        key: "/evaluation/committeeOpinion",
        label: sheetLabels["/evaluation/committeeOpinion"],
        help: "部会・推進会議で出た意見。自己評価とは分けて残します。",
        optional: true,
      },
    ],
  },
  {
    name: "improvement",
    label: partLabels.improvement,
    lead: "評価をもとに、次の年度につなげます。",
    fields: [
      {
        key: "/improvement/issues",
        label: sheetLabels["/improvement/issues"],
        help: "評価から見えた、残っている課題。",
      },
      {
        key: "/improvement/measures",
        label: sheetLabels["/improvement/measures"],
        help: "課題に対して、これから行うこと。",
      },
      {
        key: "/improvement/direction",
        label: sheetLabels["/improvement/direction"],
        help: "この取組を次の年度にどうするか。",
      },
      {
        key: "/improvement/nextYear",
        label: sheetLabels["/improvement/nextYear"],
        help: "次の年度の計画に、何をどう書くか。",
      },
    ],
  },
];

/** Asked only where last year's approved sheet handed something on, and so no measure of how far a part is. */
export const FOLLOW_UP_FIELDS: readonly SheetField[] = [
  {
    key: "/followUp/outcome",
    label: "前年度の「次年度への反映」はどうなりましたか",
    help: "上に書かれたことを、この年度に行ったかどうか。",
  },
  {
    key: "/followUp/reason",
    label: "一部実施・見送りの理由",
    help: "前年度に書いたとおりに行わなかったときに書きます。",
  },
];

/** It looks back on last year, so last year's own answer beside it would only confuse. */
export const isFollowUp = (key: FieldKey): boolean => key.startsWith("/followUp/");

const FIELDS: readonly SheetField[] = [...SHEET_PARTS.flatMap((part) => part.fields), ...FOLLOW_UP_FIELDS];

export function fieldLabel(key: FieldKey): string {
  return FIELDS.find((field) => field.key === key)?.label ?? key;
}

export function isFieldKey(pointer: string): pointer is FieldKey {
  return (FIELD_KEYS as readonly string[]).includes(pointer);
}

/** The fields where one of a few is chosen; there are no two versions to weave together. */
const CHOSEN: readonly FieldKey[] = ["/followUp/outcome", "/evaluation/rating", "/improvement/direction"];

export function isChosen(key: FieldKey): boolean {
  return CHOSEN.includes(key);
}

/** The field's value in the words of the screen: what was chosen by its label, a text as it is. */
export function shownValue(key: FieldKey, value: string, ratings: readonly Rating[] = []): string {
  if (key === "/evaluation/rating") return ratingText(ratings, value);
  if (key === "/followUp/outcome") return labelled(followUpLabels, value);
  return key === "/improvement/direction" ? labelled(directionLabels, value) : value;
}

const labelled = (labels: Readonly<Record<string, string>>, value: string) => labels[value] ?? value;
