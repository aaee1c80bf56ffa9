import { memberRoleLabel, publicityLabel, quorumRuleLabels } from "@/domain/meetingLabels";
import type { Places } from "./labels";
import * as values from "./values";

const deputies: values.InWords = (value) => (value ? "代理出席も数える" : "代理出席は数えない");
const publicity: values.InWords = (value) => publicityLabel(value === true);

const rules = {
  quorum: { label: "定数", words: values.labelled(quorumRuleLabels) },
  deputiesCount: { label: "代理", words: deputies },
  openToPublic: { label: "原則", words: publicity },
  noticeDays: { label: "招集通知（開催前）", words: values.numberOf("日") },
  minutesDays: { label: "会議録の確定（開催後）", words: values.numberOf("日") },
};

/** 定数 過半数、代理 代理出席は数えない、… */
export const rulesInWords = values.partsOf(
  Object.fromEntries(
    Object.entries(rules).map(([name, { label, words }]) => [
      name,
      (value, names) => `${label} ${words(value, names)}`,
    ]),
  ),
);

export const ruleLabels: Places = Object.fromEntries(
  Object.entries(rules).map(([name, { label, words }]) => [
    `/rules/${name}`,
    { label: `会議の決まり（${label}）`, words },
  ]),
);

type Row = Readonly<Record<string, unknown>>;

export const memberNames = values.listOf((value) =>
  values.isObject(value) ? String(value.name) : String(value),
);

const role: values.InWords = (value) =>
  value === "CHAIR" || value === "VICE_CHAIR" || value === "MEMBER"
    ? memberRoleLabel(value, "COUNCIL")
    : String(value);

const parts: readonly { name: string; label: string; words: values.InWords }[] = [
  { name: "name", label: "氏名", words: values.plain },
  { name: "role", label: "役職", words: role },
  { name: "organisation", label: "所属", words: values.plain },
  { name: "profession", label: "職種", words: values.plain },
  { name: "from", label: "任期の初日", words: values.day },
  { name: "to", label: "任期の末日", words: values.day },
  { name: "deputy", label: "代理", words: values.plain },
];

/** 加えた：委員D。直した：委員B（任期の末日 なし→2026年3月31日）。 */
export const membersBetween: values.Between = (before, after, names) => {
  const [old, now] = [values.objectsIn(before), values.objectsIn(after)];
  const added = now.filter((row) => !sameNumber(old, row)).map(nameOf);
  const gone = old.filter((row) => !sameNumber(now, row)).map(nameOf);
  const revised = now.flatMap((row) => {
    const was = sameNumber(old, row);
    const differences = was ? differencesOf(was, row, names) : [];
    return differences.length > 0 ? [`${nameOf(row)}（${differences.join("、")}）`] : [];
  });
  const said = [
    ["加えた", added],
    ["直した", revised],
    ["消した", gone],
  ] as const;
  const lines = said.flatMap(([word, those]) => (those.length > 0 ? [`${word}：${those.join("、")}`] : []));
  return lines.join("　") || "並び順を変えました";
};

const sameNumber = (rows: readonly Row[], { number }: Row) => rows.find((row) => row.number === number);
const nameOf = ({ name }: Row) => String(name);

function differencesOf(was: Row, row: Row, names: Parameters<values.InWords>[1]): string[] {
  const shown = (value: unknown, words: values.InWords) =>
    value === null || value === undefined || value === "" ? "なし" : words(value, names);
  return parts
    .filter(({ name }) => (was[name] ?? null) !== (row[name] ?? null))
    .map(({ name, label, words }) => `${label} ${shown(was[name], words)}→${shown(row[name], words)}`);
}
