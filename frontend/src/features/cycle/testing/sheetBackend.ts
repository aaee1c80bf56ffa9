import { HttpResponse, http } from "msw";
import type { Cycle } from "@/api/types";

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
  evaluation: { results: [], rating: null, ratingReason: null, analysis: null, committeeOpinion: null },
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
  proposal: null,
  previousYear: null,
  updatedAt: null,
  updatedBy: null,
};

type PartPatch = Record<string, Record<string, string | null>>;

/** One sheet on a mocked server, with versions as the real one has them. */
export function sheetBackend(start: Cycle = emptyCycle) {
  let cycle = start;
  let version = 1;
  const received: { patch: PartPatch; ifMatch: string | null }[] = [];
  const headers = () => ({ ETag: `"${version}-a"` });

  /** A write, by whoever. */
  function write(patch: PartPatch, by: string): void {
    const parts = Object.entries(patch).map(([part, fields]) => [
      part,
      { ...(cycle[part as keyof Cycle] as object), ...fields },
    ]);
    cycle = {
      ...cycle,
      ...Object.fromEntries(parts),
      updatedAt: "2026-11-23T14:05:00+09:00",
      updatedBy: by,
    };
    version += 1;
  }

  const handlers = [
    http.get(address, () => HttpResponse.json(cycle, { headers: headers() })),
    http.patch(address, async ({ request }) => {
      const patch = (await request.json()) as PartPatch;
      const ifMatch = request.headers.get("If-Match");
      received.push({ patch, ifMatch });
      if (ifMatch !== headers().ETag) {
        const problem = { type: "/problems/stale-version", title: "ほかの人が先に保存しました", status: 412 };
        return HttpResponse.json(problem, { status: 412 });
      }
      write(patch, "担当者");
      return HttpResponse.json(cycle, { headers: headers() });
    }),
  ];

  return { handlers, received, write, cycle: () => cycle, address };
}
