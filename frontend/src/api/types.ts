export type Instant = string;

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  violations?: { pointer: string; message: string }[];
  current?: { etag: string; updatedAt: Instant | null; updatedBy: string | null };
};

export type Page<T> = { items: T[]; nextCursor: string | null };
export type Role = "VIEWER" | "COORDINATOR" | "MANAGER" | "AUDITOR" | "ADMIN";
export type Right = "READ" | "WRITE_CYCLES" | "EDIT_INITIATIVES" | "EDIT_POLICY" | "READ_LEDGER" | "EXPORT";

export type Session = {
  username: string;
  displayName: string;
  installationAdmin: boolean;
  policies: { policy: string; title: string; roles: Role[]; rights: Right[] }[];
};

export type PolicySummary = {
  code: string;
  municipalityName: string;
  title: string;
  firstFiscalYear: number;
  lastFiscalYear: number;
};

export type Policy = {
  code: string;
  municipality: { code: string; name: string };
  title: string;
  firstFiscalYear: number;
  lastFiscalYear: number;
  baselineFiscalYear: number;
  fiscalYears: { fiscalYear: number; fiscalYearLabel: string; baseline: boolean }[];
  principles: { number: number; symbol: string; text: string }[];
  scenes: { number: number; name: string }[];
  positioning: string | null;
  ideal: string | null;
  catchphrase: string | null;
  structure: string | null;
  categoryFigure: string | null;
  updatedAt: Instant | null;
  updatedBy: string | null;
};

export type Category = { code: string; label: string };

export type BusinessCategory = {
  code: string;
  position: number;
  label: string;
  labels: { label: string; printedIn: string }[];
  note: string | null;
  updatedAt: Instant | null;
  updatedBy: string | null;
};

export type Committee = {
  code: string;
  kind: "COUNCIL" | "SUBCOMMITTEE" | "RELATED";
  number: number | null;
  name: string;
  aim: string | null;
  reviewCategories: { category: string; label: string }[];
  position: number;
  updatedAt: Instant | null;
  updatedBy: string | null;
};

export type Target = {
  fiscalYear: number;
  fiscalYearLabel: string;
  printed: string;
  resolved: string;
  carriedFrom: number | null;
  kind: "ACTIVITIES" | "COUNT" | "RATE";
  activities: string[] | null;
  comparator: "AT_LEAST" | null;
  number: number | null;
  unit: "回" | "％" | null;
  comparatorPrinted: boolean;
};

export type Indicator = { number: number; name: string | null; targets: Target[] };

export type Initiative = {
  code: string;
  printedCode: string;
  name: string;
  overview: string;
  principle: number;
  category: Category;
  committees: string[];
  scenes: number[];
  indicators: Indicator[];
  updatedAt: Instant | null;
  updatedBy: string | null;
};

export type CycleStatus = "PLANNING" | "IN_PROGRESS" | "EVALUATING" | "SUBMITTED" | "APPROVED";
export type PartProgress = "EMPTY" | "STARTED" | "FILLED";
export type Direction = "CONTINUE" | "EXPAND" | "REVISE" | "REDUCE" | "END";

export type CycleRow = {
  initiative: string;
  printedCode: string;
  name: string;
  principle: number;
  category: Category;
  committees: string[];
  fiscalYear: number;
  fiscalYearLabel: string;
  status: CycleStatus;
  target: Target | null;
  progress: {
    plan: PartProgress;
    execution: PartProgress;
    evaluation: PartProgress;
    improvement: PartProgress;
  };
  rating: string | null;
  updatedAt: Instant | null;
  updatedBy: string | null;
};

type Text = string | null;
export type CyclePlan = { situation: Text; goal: Text; actions: Text };
export type CycleExecution = { midYear: Text; yearEnd: Text };
export type CycleImprovement = {
  issues: Text;
  measures: Text;
  direction: Direction | null;
  nextYear: Text;
};
export type CycleEvaluation = {
  results: unknown[];
  rating: string | null;
  ratingReason: Text;
  analysis: Text;
  committeeOpinion: Text;
};

export type Cycle = {
  initiative: string;
  printedCode: string;
  name: string;
  fiscalYear: number;
  fiscalYearLabel: string;
  status: CycleStatus;
  plan: CyclePlan;
  execution: CycleExecution;
  activities: unknown[];
  evaluation: CycleEvaluation;
  improvement: CycleImprovement;
  target: Target | null;
  proposal: null;
  previousYear: null | {
    fiscalYear: number;
    fiscalYearLabel: string;
    plan: CyclePlan;
    execution: CycleExecution;
    evaluation: Omit<CycleEvaluation, "results">;
    improvement: CycleImprovement;
  };
  updatedAt: Instant | null;
  updatedBy: string | null;
};

export type CyclePatch = {
  plan?: Partial<CyclePlan>;
  execution?: Partial<CycleExecution>;
  evaluation?: Partial<Pick<CycleEvaluation, "ratingReason" | "analysis" | "committeeOpinion">>;
  improvement?: Partial<CycleImprovement>;
};
