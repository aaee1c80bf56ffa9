import { HttpResponse, http } from "msw";
import type { Attendance, Meeting, MeetingAction, MeetingPatch, MeetingStatus, Session } from "@/api/types";
import { session } from "../../../../tests/support/answers";
import { server, whoAmI } from "../../../../tests/support/server";

const one = "/api/v1/policies/:policy/meetings/:meeting";

export const chair: Session = {
  ...session,
  policies: session.policies.map((grant) => ({ ...grant, rights: [...grant.rights, "RUN_MEETINGS"] })),
};

const goals: Record<MeetingAction, MeetingStatus> = {
  convene: "CONVENED",
  withdraw: "PREPARING",
  hold: "HELD",
  review: "REVIEWING",
  resume: "HELD",
  close: "CLOSED",
  reopen: "REVIEWING",
};

const refusal = (status: number, slug: string, title: string, detail: string) =>
  HttpResponse.json(
    { type: `/problems/${slug}`, title, status, detail },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );

const stale = () => refusal(412, "stale", "ほかの人が先に更新しました", "最新の内容を読み込んでください。");

type Sent = { body: unknown; headers: Headers };

/** One meeting, kept as the server keeps it, and what was sent. */
export function withMeeting(meeting: Meeting, who: Session = chair) {
  const state = {
    meeting,
    sent: [] as Sent[],
    /** What somebody else does meanwhile. */
    meanwhile: (change: Partial<Meeting>) => revise({ ...change, updatedBy: "佐藤" }),
  };
  const revise = (change: Partial<Meeting>) => {
    const version = Number(/\d+/.exec(state.meeting.etag)?.[0]) + 1;
    state.meeting = seated({ ...state.meeting, ...change, etag: `"${version}-1"` });
    return HttpResponse.json(state.meeting, { headers: { ETag: state.meeting.etag } });
  };
  const note = async (request: Request) => {
    const body: unknown = await request.json();
    state.sent.push({ body, headers: request.headers });
    return { body, isStale: request.headers.get("If-Match") !== state.meeting.etag };
  };
  server.use(
    whoAmI(who),
    http.get(one, ({ params }) =>
      params.meeting === state.meeting.id
        ? HttpResponse.json(state.meeting)
        : refusal(404, "not-found", "会議が見つかりません", ""),
    ),
    http.patch(one, async ({ request }) => {
      const { body, isStale } = await note(request);
      if (isStale) return stale();
      const { time, materials, ...rest } = body as MeetingPatch;
      const papers = materials?.map((paper, index) => ({ ...paper, label: `資料${index + 1}` }));
      return revise({
        ...(rest as Partial<Meeting>),
        ...(time && { time: { ...state.meeting.time, ...time } }),
        ...(papers && { materials: papers as Meeting["materials"] }),
      });
    }),
    http.post(`${one}/transitions`, async ({ request }) => {
      const { body, isStale } = await note(request);
      if (isStale) return stale();
      const { action } = body as { action: MeetingAction };
      const isOpen = state.meeting.agenda.some(({ decision }) => decision === null);
      if (action === "close" && isOpen) {
        return refusal(
          409,
          "undecided-items",
          "結果が記録されていない議題があります",
          "議題1の結果を記録するか、「継続」にして次回に送ってください。",
        );
      }
      return revise({ status: goals[action] });
    }),
    http.post(`${one}/next`, async ({ request }) => {
      const { body } = await note(request);
      const time = body as Meeting["time"];
      const id = "0190a0b0-0000-7000-8000-000000000002";
      state.meeting = {
        ...state.meeting,
        id,
        number: 2,
        label: "令和6年度 第2回",
        status: "PREPARING",
        time,
      };
      return HttpResponse.json(state.meeting, { status: 201, headers: { ETag: state.meeting.etag } });
    }),
  );
  return state;
}

/** The seats and the quorum (a majority, deputies not counted) follow from the stored attendance. */
function seated(meeting: Meeting): Meeting {
  const of = (member: number): Attendance | undefined =>
    meeting.attendance.find((entry) => entry.member === member);
  const members = meeting.members.map((seat) => ({
    ...seat,
    presence: of(seat.member)?.presence ?? null,
    deputy: of(seat.member)?.deputy ?? null,
  }));
  const present = members.filter(({ presence }) => presence === "PRESENT").length;
  const needed = Math.floor(members.length / 2) + 1;
  const reached = present >= needed;
  const end = reached ? "会議は成立しています。" : `あと${needed - present}人で成立します。`;
  const sentence = `委員${members.length}人のうち${present}人が出席しています。定数は過半数の${needed}人で、${end}`;
  const unrecorded = members.filter(({ presence }) => presence === null).length;
  const quorum = { ...meeting.quorum, present, counted: present, needed, unrecorded, reached, sentence };
  return { ...meeting, members, quorum };
}
