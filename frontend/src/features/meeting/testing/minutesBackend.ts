import { HttpResponse, http } from "msw";
import type { AgendaItem, AgendaItemPatch, Meeting } from "@/api/types";

const address = "/api/v1/policies/:policy/meetings/:meeting";

type Refusal = {
  status: number;
  type: string;
  title: string;
  violations?: { pointer: string; message: string }[];
};

const stale: Refusal = { status: 412, type: "/problems/stale-version", title: "ほかの人が先に保存しました" };

const refused = (refusal: Refusal) =>
  HttpResponse.json(refusal, {
    status: refusal.status,
    headers: { "Content-Type": "application/problem+json" },
  });

/** One meeting on a mocked server; every item has its own version, as on the real one. */
export function minutesBackend(start: Meeting) {
  let meeting = start;
  let writes = 1;
  let readings = 0;
  /** Answers given instead of the real one to a save, first in first out; null is a line that is cut. */
  const instead: (Refusal | null)[] = [];
  const received: { item: string; patch: AgendaItemPatch; ifMatch: string | null }[] = [];
  const itemOf = (id: unknown) => meeting.agenda.find((item) => item.id === id);

  /** A write, by whoever. */
  function write(id: string, patch: Partial<AgendaItem>, updatedBy = "鈴木"): void {
    writes += 1;
    const written = { ...patch, etag: `"${writes}-a"`, updatedBy, updatedAt: "2024-05-10T15:00:00+09:00" };
    const agenda = meeting.agenda.map((item) => (item.id === id ? { ...item, ...written } : item));
    meeting = { ...meeting, agenda };
  }

  const answerFor = (id: unknown) => {
    const item = itemOf(id);
    if (!item) return refused({ status: 404, type: "/problems/not-found", title: "見つかりません" });
    return HttpResponse.json(item, { headers: { ETag: item.etag } });
  };

  const handlers = [
    http.get(address, () => {
      readings += 1;
      return HttpResponse.json(meeting, { headers: { ETag: meeting.etag } });
    }),
    http.get(`${address}/agenda/:item`, ({ params }) => answerFor(params.item)),
    http.patch(`${address}/agenda/:item`, async ({ request, params }) => {
      const patch = (await request.json()) as AgendaItemPatch;
      const ifMatch = request.headers.get("If-Match");
      const id = String(params.item);
      received.push({ item: id, patch, ifMatch });
      const answer = instead.shift();
      if (answer === null) return HttpResponse.error();
      if (answer) return refused(answer);
      if (ifMatch !== itemOf(id)?.etag) return refused(stale);
      write(id, patch as Partial<AgendaItem>, "担当者");
      return answerFor(id);
    }),
  ];

  return {
    handlers,
    received,
    instead,
    write,
    change: (over: Partial<Meeting>) => {
      meeting = { ...meeting, ...over };
    },
    item: (id: string) => itemOf(id),
    readings: () => readings,
  };
}
