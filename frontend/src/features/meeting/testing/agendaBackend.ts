import { HttpResponse, http } from "msw";
import type { AgendaItem, AgendaProposal, Meeting, NewAction, NewAgendaItem } from "@/api/types";
import { initiatives } from "../../../../tests/support/answers";
import { problem, server } from "../../../../tests/support/server";
import { anAction, anItem } from "./meeting";
import { withMeeting } from "./meetingBackend";

const one = "/api/v1/policies/:policy/meetings/:meeting";
type WithId = { id: string; etag: string };
type Sent = { method: string; at: string; body: unknown; key: string | null; ifMatch: string | null };

/** A meeting whose agenda and action items are kept as the server keeps them, and what was sent. */
export function withAgenda(meeting: Meeting, proposals: AgendaProposal[] = []) {
  const { state, sent } = { state: withMeeting(meeting), sent: [] as Sent[] };
  const put = <K extends "agenda" | "actions">(list: K, entries: Meeting[K]) =>
    state.meanwhile({ [list]: entries } as Partial<Meeting>);
  const note = async (request: Request) => {
    const body: unknown = request.method === "DELETE" ? null : await request.json();
    const { pathname } = new URL(request.url);
    const { headers, method } = request;
    sent.push({
      method,
      at: pathname.split("/").slice(7).join("/"),
      body,
      key: headers.get("Idempotency-Key"),
      ifMatch: headers.get("If-Match"),
    });
    return body;
  };
  const changed = (entry: WithId, part: object) => {
    const version = Number(/\d+/.exec(entry.etag)?.[0]) + 1;
    return { ...entry, ...part, etag: `"${version}-1"` };
  };
  const kept = <K extends "agenda" | "actions">(list: K) => {
    type T = WithId;
    const all = () => state.meeting[list] as readonly T[];
    const find = (id: unknown) => all().find((entry) => entry.id === id);
    const answer = (entry: T) => HttpResponse.json(entry, { headers: { ETag: entry.etag } });
    const revise = (id: string, part: Partial<Meeting[K][number]>) => {
      const next = all().map((entry) => (entry.id === id ? changed(entry, part) : entry));
      put(list, next as Meeting[K]);
    };
    const handlers = [
      http.get(`${one}/${list}/:id`, ({ params }) => {
        const entry = find(params.id);
        return entry ? answer(entry) : problem(404, "見つかりません", "not-found");
      }),
      http.patch(`${one}/${list}/:id`, async ({ request, params }) => {
        const body = (await note(request)) as Partial<Meeting[K][number]>;
        const entry = find(params.id);
        if (!entry) return problem(404, "見つかりません", "not-found");
        if (request.headers.get("If-Match") !== entry.etag) return problem(412, "古い版です", "stale");
        revise(entry.id, body);
        return answer(find(params.id) ?? entry);
      }),
      http.delete(`${one}/${list}/:id`, async ({ request, params }) => {
        await note(request);
        const entry = find(params.id);
        if (!entry) return problem(404, "見つかりません", "not-found");
        if (request.headers.get("If-Match") !== entry.etag) return problem(412, "古い版です", "stale");
        put(list, all().filter(({ id }) => id !== params.id) as Meeting[K]);
        return new HttpResponse(null, { status: 204 });
      }),
    ];
    return { revise, handlers };
  };
  const agenda = kept("agenda");
  const actions = kept("actions");
  server.use(
    ...agenda.handlers,
    ...actions.handlers,
    http.get(`${one}/proposals`, () => HttpResponse.json({ items: proposals, nextCursor: null })),
    http.get("/api/v1/policies/:policy/actions", () =>
      HttpResponse.json({ items: state.meeting.actions, nextCursor: null }),
    ),
    http.post(`${one}/agenda`, async ({ request }) => {
      const { items } = (await note(request)) as { items: NewAgendaItem[] };
      const before = state.meeting.agenda;
      put("agenda", [...before, ...items.map((item, index) => itemOf(item, before.length + index))]);
      return HttpResponse.json({ items: state.meeting.agenda.slice(before.length) }, { status: 201 });
    }),
    http.post(`${one}/actions`, async ({ request }) => {
      const body = (await note(request)) as NewAction;
      const action = anAction({ ...body, id: `0190a0b0-0000-7000-8000-0000000000${sent.length + 50}` });
      put("actions", [...state.meeting.actions, action]);
      return HttpResponse.json(action, { status: 201, headers: { ETag: action.etag } });
    }),
  );
  return { state, sent, reviseItem: agenda.revise, reviseAction: actions.revise };
}

function itemOf(item: NewAgendaItem, at: number): AgendaItem {
  const links = item.links.map(({ initiative, fiscalYear }) => ({
    initiative,
    printedCode: initiative,
    name: initiatives.find(({ code }) => code === initiative)?.name ?? "",
    fiscalYear: fiscalYear ?? null,
    fiscalYearLabel: fiscalYear ? `令和${fiscalYear - 2018}年度` : null,
    status: null,
  }));
  const id = `0190a0b0-0000-7000-8000-0000000001${String(at).padStart(2, "0")}`;
  return anItem({ ...(item as Partial<AgendaItem>), id, number: at + 1, links });
}

/** Items of an agenda that differ in their number only. */
export const items = (count: number): AgendaItem[] =>
  Array.from({ length: count }, (_, at) =>
    anItem({
      id: `0190a0b0-0000-7000-8000-0000000001${String(at).padStart(2, "0")}`,
      number: at + 1,
      title: `題名${at + 1}`,
    }),
  );
