import type { AgendaItem, AgendaItemPatch } from "@/api/types";
import { decisionLabels } from "@/domain/meetingLabels";
import type { FieldWords } from "@/saving/fieldWords";
import type { Changes, FormRules, Gap, Stored, Values } from "@/saving/form";

// What the meeting made of one item, named by the JSON pointer the server uses.

const MINUTES_KEYS = ["/summary", "/decision", "/opinion"] as const;

export type MinutesKey = (typeof MINUTES_KEYS)[number];

/** The longest text the server takes, in Unicode code points. */
export const TEXT_LIMIT = 10_000;

const labels: Record<MinutesKey, string> = {
  "/summary": "審議の概要",
  "/decision": "結果",
  "/opinion": "意見",
};

const UNRECORDED = "未記録";

export const DECISION_CHOICES = [
  ...Object.entries(decisionLabels).map(([value, label]) => ({ value, label })),
  { value: "", label: UNRECORDED },
];

export const decisionText = (decision: string): string =>
  DECISION_CHOICES.find(({ value }) => value === decision)?.label ?? decision;

export const minutesWords: FieldWords<MinutesKey> = {
  label: (key) => labels[key],
  isChosen: (key) => key === "/decision",
  shown: (key, value) => (key === "/decision" && value !== "" ? decisionText(value) : value),
};

/** 「意見あり」 says that there is an opinion: neither can be stored without the other. */
function gaps(values: Values<MinutesKey>): Gap<MinutesKey>[] {
  if (values["/decision"] !== "WITH_OPINION" || values["/opinion"] !== "") return [];
  const message = "「意見あり」とするときは、意見を入力してください。入力すると保存されます。";
  return [{ at: "/opinion", message, holds: ["/decision", "/opinion"] }];
}

export const MINUTES_RULES: FormRules<MinutesKey> = { keys: MINUTES_KEYS, limit: TEXT_LIMIT, gaps };

export const minutesOf = ({ summary, decision, opinion }: AgendaItem): Values<MinutesKey> => ({
  "/summary": summary ?? "",
  "/decision": decision ?? "",
  "/opinion": opinion ?? "",
});

/** The item as it reads with these texts. */
export const withMinutes = (item: AgendaItem, values: Values<MinutesKey>): AgendaItem => ({
  ...item,
  summary: values["/summary"] || null,
  decision: (values["/decision"] || null) as AgendaItem["decision"],
  opinion: values["/opinion"] || null,
});

export const storedMinutes = (item: AgendaItem): Stored<MinutesKey> => ({
  etag: item.etag,
  values: minutesOf(item),
  updatedAt: item.updatedAt,
  updatedBy: item.updatedBy,
});

/** The merge-patch document that sets these fields; an emptied one is cleared with null. */
export function minutesPatch(changes: Changes<MinutesKey>): AgendaItemPatch {
  const fields = Object.entries(changes).map(([key, value]) => [key.slice(1), value === "" ? null : value]);
  return Object.fromEntries(fields);
}

export interface MinutesAddress {
  policy: string;
  meeting: string;
  item: string;
}

/** The account is part of the key: on a shared PC nobody gets another person's words into the form. */
export const minutesDraftKey = (account: string, { policy, meeting, item }: MinutesAddress): string =>
  `meguri/draft/${account}/${policy}/meetings/${meeting}/${item}`;
