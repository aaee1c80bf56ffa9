import { directionLabels, type PartName, partLabels } from "@/domain/labels";

// The texts of a PDCA sheet, named by the JSON pointer the server uses for them: one name for form, draft, patch and violation.

export const FIELD_KEYS = [
  "/plan/situation",
  "/plan/goal",
  "/plan/actions",
  "/execution/midYear",
  "/execution/yearEnd",
  "/evaluation/ratingReason",
  "/evaluation/analysis",
  "/evaluation/committeeOpinion",
  "/improvement/issues",
  "/improvement/measures",
  "/improvement/direction",
  "/improvement/nextYear",
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];

/** Every field as text; "" stands for the server's null, so a cleared box and a never-filled one are the same. */
export type FieldValues = Readonly<Record<FieldKey, string>>;

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
      { key: "/plan/situation", label: "現状と課題", help: "いまどうなっていて、何に困っているか。" },
      { key: "/plan/goal", label: "目標", help: "年度の終わりに、どうなっていればよいか。" },
      { key: "/plan/actions", label: "実施内容", help: "だれが、いつごろ、何をするか。" },
    ],
  },
  {
    name: "execution",
    label: partLabels.execution,
    lead: "年度の途中と終わりに書きます。",
    fields: [
      {
        key: "/execution/midYear",
        label: "中間の実績",
        help: "年度の前半に行ったこと。回数や人数もわかれば書きます。",
        optional: true,
      },
      {
        key: "/execution/yearEnd",
        label: "年度末の実績",
        help: "1年間に行ったこと。計画どおりに行かなかったことも書きます。",
      },
    ],
  },
  {
    name: "evaluation",
    label: partLabels.evaluation,
    lead: "年度が終わってから書きます。",
    fields: [
      { key: "/evaluation/ratingReason", label: "自己評価の理由", help: "何が起きて、なぜそうなったか。" },
      { key: "/evaluation/analysis", label: "分析", help: "うまくいった点、いかなかった点と、その要因。" },
      {
        key: "/evaluation/committeeOpinion",
        label: "会議の意見",
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
      { key: "/improvement/issues", label: "課題", help: "評価から見えた、残っている課題。" },
      { key: "/improvement/measures", label: "対応策", help: "課題に対して、これから行うこと。" },
      { key: "/improvement/direction", label: "今後の方向性", help: "この取組を次の年度にどうするか。" },
      { key: "/improvement/nextYear", label: "次年度への反映", help: "次の年度の計画に、何をどう書くか。" },
    ],
  },
];

const FIELDS: readonly SheetField[] = SHEET_PARTS.flatMap((part) => part.fields);

export function fieldLabel(key: FieldKey): string {
  return FIELDS.find((field) => field.key === key)?.label ?? key;
}

export function isFieldKey(pointer: string): pointer is FieldKey {
  return (FIELD_KEYS as readonly string[]).includes(pointer);
}

/** The field's value in the words of the screen: a direction by its label, a text as it is. */
export function shownValue(key: FieldKey, value: string): string {
  if (key !== "/improvement/direction") return value;
  return value in directionLabels ? directionLabels[value as keyof typeof directionLabels] : value;
}
