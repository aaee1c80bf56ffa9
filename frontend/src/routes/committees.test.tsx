import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { MeetingRow, NewMeeting, Right } from "@/api/types";
import { aMeeting } from "@/features/meeting/testing/meeting";
import { committees, session } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../tests/support/server";

const address = "/132101-2024/committees?fy=2024";
const api = "/api/v1/policies/:policy";

const row = (over: Partial<MeetingRow> = {}): MeetingRow => {
  const { time, members, agenda, ...meeting } = aMeeting();
  return { ...meeting, ...time, start: "14:00", end: "16:00", place: null, items: 5, undecided: 2, ...over };
};

const withMeetings = (...meetings: MeetingRow[]) =>
  server.use(
    http.get(`${api}/meetings`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const from = searchParams.get("from");
      const year = searchParams.get("fiscalYear");
      const items = meetings.filter(
        ({ date, fiscalYear }) => (!from || date >= from) && (!year || fiscalYear === Number(year)),
      );
      return HttpResponse.json({ items, nextCursor: null });
    }),
  );

const signedInWith = (...rights: Right[]) =>
  server.use(whoAmI({ ...session, policies: session.policies.map((grant) => ({ ...grant, rights })) }));

const heading = () => screen.findByRole("heading", { level: 1, name: "会議" });
const bodies = () => within(screen.getByRole("table", { name: "会議体" }));

describe("会議の画面", () => {
  beforeEach(() => signedInWith("READ", "RUN_MEETINGS", "EDIT_INITIATIVES"));

  it("会議体を順に、区分・委員の数・次の会議とともに示す", async () => {
    withMeetings(
      row({ id: "far", date: "2099-12-01", label: "令和81年度 第2回", status: "PREPARING" }),
      row({ id: "near", date: "2099-06-01", label: "令和81年度 第1回", status: "CONVENED" }),
    );
    const { container } = renderApp(address);
    await heading();
    const names = bodies()
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual([
      "在宅医療・介護連携推進会議推進会議",
      "⑴ 日常療養・多職種連携研修部会部会",
      "⑵ 入退院支援部会部会",
    ]);
    expect(bodies().getByRole("link", { name: /2099年6月1日.*第1回/ })).toHaveAttribute(
      "href",
      expect.stringContaining("/132101-2024/meetings/near"),
    );
    expect(bodies().getAllByText("医療・介護関係者の研修")).toHaveLength(1);
    expect(screen.getByRole("link", { name: "会議" })).toHaveAttribute("aria-current", "page");
    expect(await violationsIn(container)).toEqual([]);
  });

  it("年度の会議を、曜日・状態・公開・未決定の数とともに示す", async () => {
    withMeetings(row(), row({ id: "m2", number: 2, status: "CLOSED", undecided: 0, openToPublic: false }));
    renderApp(address);
    await heading();
    const list = within(screen.getByRole("table", { name: "令和6年度の会議" }));
    const [, first, second] = list.getAllByRole("row");
    expect(first).toHaveTextContent(
      /2024年5月10日\(金\) 14:00〜16:00.*第1回.*開催.*公開.*5件（うち2件は未決定）/,
    );
    expect(second).toHaveTextContent(/第2回.*確定.*非公開.*5件（すべて決定）/);
  });

  it("年度を変えると、その年度の会議になる。なければ、することを示す", async () => {
    withMeetings(row());
    const { user, router } = renderApp(address);
    await heading();
    await user.click(screen.getByRole("link", { name: "令和7年度 2025" }));
    expect(await screen.findByText("令和7年度の会議はまだありません")).toBeVisible();
    expect(screen.getByText(/「会議を作る」で、会議体と開催日を入力します/)).toBeVisible();
    expect(router.state.location.search).toEqual({ fy: 2025 });
  });

  it("会議を作ると、その会議へ移る。公開・非公開は会議体の決まりから始まる", async () => {
    withMeetings();
    const received: { body: NewMeeting; key: string | null }[] = [];
    const closedCouncil = committees.map((one) =>
      one.code === "council"
        ? { ...one, effectiveRules: { ...one.effectiveRules, openToPublic: false } }
        : one,
    );
    server.use(
      http.get(`${api}/committees`, () => HttpResponse.json({ items: closedCouncil, nextCursor: null })),
      http.post(`${api}/meetings`, async ({ request }) => {
        const body = (await request.json()) as NewMeeting;
        received.push({ body, key: request.headers.get("Idempotency-Key") });
        return HttpResponse.json(aMeeting({ id: "made" }), { status: 201 });
      }),
      http.get(`${api}/meetings/made`, () => HttpResponse.json(aMeeting({ id: "made" }))),
    );
    const { user, router } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: "会議を作る" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "会議を作る" }));
    expect(dialog.getByText("会議体を選んでください。")).toBeVisible();
    expect(dialog.getByText("開催日を入力してください。")).toBeVisible();
    await user.selectOptions(dialog.getByLabelText(/^会議体/), "council");
    expect(dialog.getByRole("radio", { name: "非公開" })).toBeChecked();
    await user.type(dialog.getByLabelText(/^開催日/), "５/１０");
    await user.type(dialog.getByLabelText("開始時刻"), "14:00");
    await user.type(dialog.getByLabelText(/^非公開の理由/), "個人に関する情報を扱うため");
    expect(await violationsIn(await screen.findByRole("dialog"))).toEqual([]);
    await user.click(dialog.getByRole("button", { name: "会議を作る" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/132101-2024/meetings/made"));
    expect(received[0]?.key).toBeTruthy();
    expect(received[0]?.body).toEqual({
      committee: "council",
      time: { date: "2024-05-10", start: "14:00", end: null, place: null, link: null },
      openToPublic: false,
      notPublicReason: "個人に関する情報を扱うため",
    });
  });

  it("サーバーの指摘は欄に、回数がずれるときは理由を示し、入力は残る", async () => {
    withMeetings();
    const title = "確定した会議の回数が変わってしまいます";
    let answers = 0;
    server.use(
      http.post(`${api}/meetings`, () => {
        answers += 1;
        if (answers > 1) return problem(409, title, "number-would-shift");
        const violations = [{ pointer: "/time/date", message: "別の日にしてください。" }];
        return HttpResponse.json(
          { type: "/problems/invalid-input", title: "入力の内容に誤りがあります", status: 400, violations },
          { status: 400 },
        );
      }),
    );
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: "会議を作る" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.selectOptions(dialog.getByLabelText(/^会議体/), "ict");
    await user.type(dialog.getByLabelText(/^開催日/), "2024/5/10");
    const make = dialog.getByRole("button", { name: "会議を作る" });
    await user.click(make);
    expect(await dialog.findByText("別の日にしてください。")).toBeVisible();
    expect(dialog.queryByRole("alert")).toBeNull();
    await user.click(make);
    expect(await dialog.findByText(title)).toBeVisible();
    expect(dialog.getByLabelText(/^開催日/)).toHaveValue("2024/5/10");
    await user.click(dialog.getByRole("button", { name: "やめる" }));
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("まだ保存されていない入力があります");
  });

  it("読むだけの人には、作るボタンを出さない", async () => {
    signedInWith("READ");
    withMeetings();
    renderApp(address);
    await heading();
    expect(screen.queryByRole("button", { name: "会議を作る" })).toBeNull();
  });
});
