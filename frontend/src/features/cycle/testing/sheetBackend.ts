import { HttpResponse, http } from "msw";
import type { Comment, Cycle, CycleAction, CycleStatus } from "@/api/types";
import { commentHandlers } from "./commentBackend";

const address = "/api/v1/policies/:policy/initiatives/:code/cycles/:fiscalYear";

export const emptyCycle: Cycle = {
  initiative: "3-1",
  printedCode: "③－１",
  name: "お元気サミット in 小金井の開催",
  fiscalYear: 2024,
  fiscalYearLabel: "令和6年度",
  status: "PLANNING",
  plan: { situation: null, goal: null, actions: null },
  execution: { midYear: null, yearEnd: null },
  activities: [],
  evaluation: {
    result: { value: null, words: null, choices: null, reason: null, absence: null },
    results: [],
    rating: null,
    ratingReason: null,
    analysis: null,
    committeeOpinion: null,
  },
  improvement: { issues: null, measures: null, direction: null, nextYear: null },
  target: {
    fiscalYear: 2024,
    fiscalYearLabel: "令和6年度",
    printed: "講座満足度 81％",
    resolved: "講座満足度 81％",
    carriedFrom: null,
    kind: "RATE",
    activities: null,
    comparator: "AT_LEAST",
    number: 81,
    unit: "％",
    comparatorPrinted: false,
  },
  owner: null,
  ownerName: null,
  department: null,
  due: { step: "PLAN", date: "2024-05-31" },
  dueDays: { plan: "2024-05-31", midYear: "2024-10-31", results: "2025-05-31", approval: "2025-07-31" },
  openComments: 0,
  agreedTarget: null,
  targetChanged: false,
  carriedOver: null,
  opinionSources: [],
  followUp: { outcome: null, reason: null },
  proposal: null,
  previousYear: null,
  submission: null,
  returned: null,
  updatedAt: null,
  updatedBy: null,
};

const next: Record<CycleAction, CycleStatus> = {
  confirmPlan: "IN_PROGRESS",
  startEvaluation: "EVALUATING",
  submit: "SUBMITTED",
  sendBack: "EVALUATING",
  approve: "APPROVED",
  reopen: "EVALUATING",
};
const at = "2026-11-23T14:05:00+09:00";

type PartPatch = Record<string, Record<string, unknown>>;

type Step = { action: CycleAction; reason: string | null; targetChangeSeen?: boolean };

/** As RFC 7396 has it: an object is merged, anything else replaced. */
function merged(before: PartPatch[string], patch: PartPatch[string]): PartPatch[string] {
  const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  const changed = Object.entries(patch).map(([key, value]) => [
    key,
    isObject(value) ? merged(before[key] as PartPatch[string], value as PartPatch[string]) : value,
  ]);
  return { ...before, ...Object.fromEntries(changed) };
}

const closed = { type: "/problems/cycle-closed", title: "提出されたシートは書き換えられません", status: 409 };

function stale() {
  const problem = { type: "/problems/stale-version", title: "ほかの人が先に保存しました", status: 412 };
  return HttpResponse.json(problem, { status: 412 });
}

/** One sheet on a mocked server, with versions as the real one has them. */
export function sheetBackend(start: Cycle = emptyCycle, comments: Comment[] = []) {
  let cycle = start;
  let version = 1;
  const received: { patch: PartPatch; ifMatch: string | null; reason: string | null }[] = [];
  const steps: Step[] = [];
  const headers = () => ({ ETag: `"${version}-a"` });

  /** A write, by whoever. */
  function write(patch: PartPatch, by: string): void {
    const parts = Object.entries(patch).map(([part, fields]) => [
      part,
      merged(cycle[part as keyof Cycle] as PartPatch[string], fields),
    ]);
    cycle = {
      ...cycle,
      ...Object.fromEntries(parts),
      updatedAt: at,
      updatedBy: by,
    };
    version += 1;
  }

  const handlers = [
    ...commentHandlers(comments),
    http.get(address, () => HttpResponse.json(cycle, { headers: headers() })),
    http.patch(address, async ({ request }) => {
      const patch = (await request.json()) as PartPatch;
      const ifMatch = request.headers.get("If-Match");
      received.push({ patch, ifMatch, reason: request.headers.get("Meguri-Reason") });
      if (ifMatch !== headers().ETag) return stale();
      if (cycle.submission) return HttpResponse.json(closed, { status: 409 });
      write(patch, "担当者");
      return HttpResponse.json(cycle, { headers: headers() });
    }),
    http.post(`${address}/transitions`, async ({ request }) => {
      const step = (await request.json()) as Step;
      if (request.headers.get("If-Match") !== headers().ETag) return stale();
      steps.push(step);
      move(step.action, step.reason);
      return HttpResponse.json(cycle, { headers: headers() });
    }),
  ];

  function move(action: CycleAction, reason: string | null): void {
    const status = next[action];
    const submission = action === "submit" ? { by: "coordinator", name: "担当者", at } : cycle.submission;
    const goesBack = reason !== null && { action, reason, name: "係長", at };
    cycle = { ...cycle, status, submission: status === "EVALUATING" ? null : submission };
    cycle = { ...cycle, returned: goesBack || (action === "submit" ? null : cycle.returned) };
    version += 1;
  }

  return { handlers, received, steps, write, move, cycle: () => cycle, address };
}
