import { dueStepLabels } from "@/domain/labels";
import { memberNames, membersBetween, ruleLabels, rulesInWords } from "./committeeWords";
import type { Places } from "./labels";
import * as values from "./values";

const steps = { plan: "PLAN", midYear: "MID_YEAR", results: "RESULTS", approval: "APPROVAL" } as const;

const later: values.InWords = (value) =>
  value === 0 ? "その年度" : value === 1 ? "翌年度" : `${value}年度あと`;
const dueDay: values.InWords = (value) =>
  values.isObject(value)
    ? `${later(value.fiscalYearsLater, {})}の${value.month}月${value.day}日`
    : String(value);

const dueDates: Places = Object.fromEntries(
  Object.entries(steps).flatMap(([step, name]) => {
    const label = `${dueStepLabels[name]}の期限`;
    return [
      [`/dueDates/${step}`, { label, words: dueDay }],
      [`/dueDates/${step}/fiscalYearsLater`, { label: `${label}（年度）`, words: later }],
      [`/dueDates/${step}/month`, { label: `${label}（月）`, words: values.numberOf("月") }],
      [`/dueDates/${step}/day`, { label: `${label}（日）`, words: values.numberOf("日") }],
    ];
  }),
);

const allDueDays = values.partsOf(
  Object.fromEntries(
    Object.entries(steps).map(([step, name]) => [
      step,
      (value) => `${dueStepLabels[name]}は${dueDay(value, {})}`,
    ]),
  ),
);

/** The policy itself and its lists. */
export const policyPlaces: Readonly<Record<string, Places>> = {
  policy: {
    "/title": { label: "方針の名称" },
    "/principles": { label: "基本理念", words: values.pairsOf("symbol", "text") },
    "/positioning": { label: "方針の位置づけ" },
    "/ideal": { label: "目指す姿" },
    "/catchphrase": { label: "キャッチフレーズ" },
    "/structure": { label: "体系" },
    "/categoryFigure": { label: "事業区分の図" },
    "/dueDates": { label: "期限", words: allDueDays },
    ...dueDates,
    "/ratings": { label: "評価区分", words: values.pairsOf("symbol", "label") },
  },
  committee: {
    "/number": { label: "番号", words: values.plain },
    "/name": { label: "名称" },
    "/aim": { label: "目指す姿" },
    "/reviewCategories": { label: "主な検討区分", words: values.pairsOf("category", "label") },
    "/rules": { label: "会議の決まり", words: rulesInWords },
    ...ruleLabels,
    "/members": { label: "委員", words: memberNames, between: membersBetween },
  },
  "business-category": {
    "/labels": { label: "名称", words: values.pairsOf("label", "printedIn") },
    "/note": { label: "備考" },
  },
};
