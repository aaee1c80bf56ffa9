import { HttpResponse, http } from "msw";
import type { Activity, ActivityInput } from "@/api/types";
import { initiatives } from "../../../../tests/support/answers";
import { problem, server } from "../../../../tests/support/server";

const sheet = "/api/v1/policies/:policy/initiatives/:code/cycles/:fiscalYear/activities";

export const study: ActivityInput = {
  date: "2024-06-18",
  kind: "TRAINING",
  title: "第1回 在宅医療ケア勉強会",
  state: "HELD",
  counted: true,
  notCountedReason: null,
  words: [],
  figures: {
    times: 1,
    copies: null,
    people: [{ profession: "訪問看護師", number: 12 }],
    persons: null,
    cases: null,
  },
  survey: null,
  scenes: [],
  themes: [],
  place: "市民会館",
  link: null,
};

let made = 0;

export function activityOf(code: string, input: ActivityInput, version = 1, id?: string): Activity {
  const initiative = initiatives.find((one) => one.code === code);
  return {
    ...input,
    notCountedReason: input.notCountedReason ?? null,
    survey: input.survey ?? null,
    place: input.place ?? null,
    link: input.link ?? null,
    id: id ?? `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}`,
    etag: `"${version}-0"`,
    initiative: code,
    printedCode: initiative?.printedCode ?? "",
    name: initiative?.name ?? "",
    fiscalYear: 2024,
    fiscalYearLabel: "令和6年度",
    updatedAt: "2024-06-19T01:00:00Z",
    updatedBy: "田中",
  };
}

type Sent = { body: unknown; headers: Headers };

/** The records of 2024, kept as the server keeps them, and what was sent. */
export function activityBackend(activities: Activity[]) {
  const state = { activities, sent: [] as Sent[] };
  const note = async (request: Request) => {
    const body: unknown = request.method === "DELETE" ? null : await request.json();
    state.sent.push({ body, headers: request.headers });
    return body;
  };
  const at = (id: unknown) => state.activities.find((one) => one.id === id);
  const stale = (request: Request, activity: Activity) => request.headers.get("If-Match") !== activity.etag;
  const handlers = [
    http.get("/api/v1/policies/:policy/activities", ({ request }) => {
      const { searchParams } = new URL(request.url);
      const initiative = searchParams.get("initiative");
      const kind = searchParams.get("kind");
      const items = state.activities
        .filter((one) => (!initiative || one.initiative === initiative) && (!kind || one.kind === kind))
        .toSorted((one, other) => other.date.localeCompare(one.date));
      return HttpResponse.json({ items, nextCursor: null });
    }),
    http.post(sheet, async ({ request, params }) => {
      const activity = activityOf(String(params.code), (await note(request)) as ActivityInput);
      state.activities = [...state.activities, activity];
      return HttpResponse.json(activity, { status: 201, headers: { ETag: activity.etag } });
    }),
    http.get(`${sheet}/:id`, ({ params }) => {
      const found = at(params.id);
      return found ? HttpResponse.json(found) : problem(404, "実施記録が見つかりません");
    }),
    http.patch(`${sheet}/:id`, async ({ request, params }) => {
      const body = (await note(request)) as ActivityInput;
      const found = at(params.id);
      if (!found) return problem(404, "実施記録が見つかりません");
      if (stale(request, found)) return problem(412, "ほかの人が先に更新しました", "stale");
      const revised = activityOf(found.initiative, body, 9, found.id);
      state.activities = state.activities.map((one) => (one.id === found.id ? revised : one));
      return HttpResponse.json(revised, { headers: { ETag: revised.etag } });
    }),
    http.delete(`${sheet}/:id`, async ({ request, params }) => {
      await note(request);
      const found = at(params.id);
      if (found && stale(request, found)) return problem(412, "ほかの人が先に更新しました", "stale");
      state.activities = state.activities.filter((one) => one.id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  ];
  return { state, handlers };
}

/** Answers with these records from now on, and keeps what becomes of them. */
export function withRecords(...inputs: Parameters<typeof activityOf>[]) {
  const backend = activityBackend(inputs.map((input) => activityOf(...input)));
  server.use(...backend.handlers);
  return backend.state;
}
