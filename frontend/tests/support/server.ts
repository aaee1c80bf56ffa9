import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import type { Session } from "@/api/types";
import { categories, committees, initiatives, noWork, people, policy, rowsOf, session } from "./answers";

const api = "/api/v1";
const page = <T>(items: T[]) => HttpResponse.json({ items, nextCursor: null });

export function problem(status: number, title: string, slug = "refused") {
  return HttpResponse.json(
    { type: `/problems/${slug}`, title, status },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );
}

/** Somebody signed in, or nobody. */
export const whoAmI = (who: Session | null) =>
  http.get(`${api}/session`, () => (who ? HttpResponse.json(who) : problem(401, "サインインが必要です")));

export const server = setupServer(
  whoAmI(session),
  http.post(`${api}/session`, () => HttpResponse.json(session)),
  http.delete(`${api}/session`, () => new HttpResponse(null, { status: 204 })),
  http.get(`${api}/policies`, () => page([{ ...policy, municipalityName: policy.municipality.name }])),
  http.get(`${api}/policies/:policy`, () => HttpResponse.json(policy)),
  http.get(`${api}/policies/:policy/business-categories`, () => page(categories)),
  http.get(`${api}/policies/:policy/committees`, () => page(committees)),
  http.get(`${api}/policies/:policy/initiatives`, () => page(initiatives)),
  http.get(`${api}/policies/:policy/initiatives/:code`, ({ params }) => {
    const found = initiatives.find(({ code }) => code === params.code);
    return found ? HttpResponse.json(found) : problem(404, "取組が見つかりません");
  }),
  http.get(`${api}/policies/:policy/initiatives/:code/discussions`, () => page([])),
  http.get(`${api}/policies/:policy/meetings`, () => page([])),
  http.get(`${api}/policies/:policy/actions`, () => page([])),
  http.get(`${api}/policies/:policy/committees/:code`, ({ params }) => {
    const found = committees.find(({ code }) => code === params.code);
    if (!found) return problem(404, "会議体が見つかりません");
    return HttpResponse.json(found, { headers: { ETag: '"0-1"' } });
  }),
  http.get(`${api}/policies/:policy/work`, () => HttpResponse.json(noWork)),
  http.get(`${api}/policies/:policy/activities`, () => page([])),
  http.get(`${api}/policies/:policy/people`, () => page(people)),
  http.get(`${api}/policies/:policy/cycles`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const initiative = searchParams.get("initiative");
    if (!initiative) return page(rowsOf(Number(searchParams.get("fiscalYear"))));
    return page([2024, 2025, 2026].flatMap(rowsOf).filter((row) => row.initiative === initiative));
  }),
);
