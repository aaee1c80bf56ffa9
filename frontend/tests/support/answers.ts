// What the server would answer, made from the real policy's data file.
import { readFileSync } from "node:fs";
import type {
  BusinessCategory,
  Committee,
  CycleRow,
  Initiative,
  Person,
  Policy,
  Session,
  Target,
  Work,
} from "@/api/types";

type PrintedIndicator = { number: number; name: string | null; targets: Record<string, string> };
type PolicyFile = {
  policy: Omit<Policy, "fiscalYears" | "dueDates" | "ratings" | "effective" | "updatedAt" | "updatedBy">;
  businessCategories: Omit<BusinessCategory, "position" | "label">[];
  committees: Pick<Committee, "code" | "kind" | "number" | "name" | "aim" | "reviewCategories">[];
  initiatives: (Omit<Initiative, "indicators" | "themes" | "department" | "owner" | "ownerName"> & {
    indicators: PrintedIndicator[];
  })[];
};

// Vitest and the scripts in this folder run in frontend/.
const path = "../backend/src/main/resources/policy/koganei-132101-2024.json";
const file = JSON.parse(readFileSync(path, "utf8")) as PolicyFile;
const untouched = { updatedAt: null, updatedBy: null };
const label = (fiscalYear: number) => `令和${fiscalYear - 2018}年度`;

export const session: Session = {
  username: "coordinator",
  displayName: "担当者",
  installationAdmin: false,
  policies: [
    {
      policy: file.policy.code,
      title: file.policy.title,
      roles: ["COORDINATOR"],
      rights: ["READ", "WRITE_CYCLES", "EDIT_INITIATIVES", "READ_LEDGER"],
    },
  ],
};

export const policy: Policy = {
  ...file.policy,
  fiscalYears: [2023, 2024, 2025, 2026].map((fiscalYear) => ({
    fiscalYear,
    fiscalYearLabel: label(fiscalYear),
    baseline: fiscalYear === 2023,
  })),
  dueDates: null,
  ratings: null,
  effective: {
    dueDates: {
      plan: { fiscalYearsLater: 0, month: 5, day: 31 },
      midYear: { fiscalYearsLater: 0, month: 10, day: 31 },
      results: { fiscalYearsLater: 1, month: 5, day: 31 },
      approval: { fiscalYearsLater: 1, month: 7, day: 31 },
    },
    ratings: [
      { code: "A", symbol: "◎", label: "達成できた", spoken: "二重丸", offered: true },
      { code: "B", symbol: "○", label: "おおむね達成", spoken: "丸", offered: true },
      { code: "C", symbol: "△", label: "不十分", spoken: "三角", offered: true },
      { code: "D", symbol: "×", label: "できなかった", spoken: "ばつ", offered: true },
    ],
  },
  ...untouched,
};

export const categories: BusinessCategory[] = file.businessCategories.map((category, position) => ({
  ...category,
  position,
  label: category.labels[0]?.label ?? "",
  ...untouched,
}));

export const committees: Committee[] = file.committees.map((committee, position) => ({
  ...committee,
  rules: null,
  effectiveRules: {
    quorum: "MAJORITY",
    deputiesCount: false,
    openToPublic: true,
    noticeDays: 7,
    minutesDays: 30,
  },
  members: [],
  nextMember: 1,
  position,
  ...untouched,
}));

function targetsOf({ targets }: PrintedIndicator): Target[] {
  const years = Object.keys(targets).map(Number).sort();
  return years.map((fiscalYear) => {
    const printed = targets[fiscalYear] ?? "";
    const source = years.findLast((year) => year <= fiscalYear && targets[year] !== "→") ?? fiscalYear;
    const resolved = targets[source] ?? "";
    const number = /\d+/.exec(resolved.normalize("NFKC"));
    const kind = resolved.includes("％") ? "RATE" : number ? "COUNT" : "ACTIVITIES";
    return {
      fiscalYear,
      fiscalYearLabel: label(fiscalYear),
      printed,
      resolved,
      carriedFrom: source === fiscalYear ? null : source,
      kind,
      activities: kind === "ACTIVITIES" ? resolved.split("・") : null,
      comparator: number ? "AT_LEAST" : null,
      number: number ? Number(number[0]) : null,
      unit: kind === "RATE" ? "％" : kind === "COUNT" ? "回" : null,
      comparatorPrinted: resolved.includes("以上"),
    };
  });
}

export const people: Person[] = [
  { username: "coordinator", displayName: "担当者" },
  { username: "takahashi", displayName: "髙橋" },
];

const unowned = { department: null, owner: null, ownerName: null };

export const initiatives: Initiative[] = file.initiatives.map((initiative) => ({
  ...initiative,
  ...unowned,
  themes: [],
  indicators: initiative.indicators.map(({ number, name, ...rest }) => ({
    number,
    name,
    targets: targetsOf({ number, name, ...rest }),
  })),
  ...untouched,
}));

export function rowsOf(fiscalYear: number): CycleRow[] {
  return initiatives.map((initiative) => ({
    initiative: initiative.code,
    printedCode: initiative.printedCode,
    name: initiative.name,
    principle: initiative.principle,
    category: initiative.category,
    committees: initiative.committees,
    fiscalYear,
    fiscalYearLabel: label(fiscalYear),
    status: "PLANNING",
    target: initiative.indicators[0]?.targets.find((target) => target.fiscalYear === fiscalYear) ?? null,
    progress: { plan: "EMPTY", execution: "EMPTY", evaluation: "EMPTY", improvement: "EMPTY" },
    ...unowned,
    due: { step: "PLAN", date: `${fiscalYear}-05-31` },
    result: null,
    openComments: 0,
    rating: null,
    returned: null,
    ...untouched,
  }));
}

export const noWork: Work = { fiscalYear: 2026, items: [], unowned: [] };
