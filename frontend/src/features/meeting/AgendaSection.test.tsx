import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { AgendaProposal, Meeting } from "@/api/types";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { items, withAgenda } from "./testing/agendaBackend";
import { aMeeting, anAction, anItem } from "./testing/meeting";

const address = `/132101-2024/meetings/${aMeeting().id}`;
const preparing = (over: Partial<Meeting> = {}) => aMeeting({ status: "PREPARING", actions: [], ...over });
const card = (name: RegExp) => screen.findByRole("article", { name });
const press = (name: string | RegExp) => screen.findByRole("button", { name });
const dialog = () => screen.findByRole("dialog");

describe("議題", () => {
  it("順に、時刻・説明者・取組・経過・宿題・結果を示す", async () => {
    const earlier = anAction({ id: "0190a0b0-0000-7000-8000-000000000099", meetingLabel: "令和5年度 第3回" });
    const step = { item: anItem().id, meeting: "m0", date: "2024-02-01", decision: "CONTINUED" as const };
    const agenda = [
      anItem({ trail: [{ ...step, meetingLabel: "令和5年度 第3回" }], actions: [earlier.id, "x"] }),
      anItem({
        id: "0190a0b0-0000-7000-8000-000000000012",
        number: 2,
        kind: "REPORT",
        title: "個別事例",
        minutes: 80,
        openToPublic: false,
        notPublicReason: "個人情報を扱うため",
        links: [],
        decision: "APPROVED",
        decisionLabel: "令和6年度 決定第3号",
        continuedIn: { ...step, meetingLabel: "令和6年度 第2回" },
      }),
    ];
    withAgenda(aMeeting({ agenda, actions: [anAction(), earlier], status: "CLOSED" }));
    const { container } = renderApp(address);
    const first = await card(/^議題1/);
    expect(screen.getByText("予定 95分／会議時間 120分")).toBeVisible();
    expect(first).toHaveTextContent("協議");
    expect(first).toHaveTextContent("14:00–14:15（15分）説明者：高齢福祉係");
    const sheet = within(first).getByRole("link", { name: /在宅医療ケア勉強会の実施.*令和6年度のシート/ });
    expect(sheet).toHaveAttribute("href", "/132101-2024/initiatives/2-7/cycles/2024?fy=2024");
    expect(first).toHaveTextContent("提出済み");
    expect(within(first).getByRole("link", { name: "令和5年度 第3回" })).toHaveAttribute(
      "href",
      `/132101-2024/meetings/m0#item-${anItem().id}`,
    );
    expect(first).toHaveTextContent("令和5年度 第3回から継続");
    expect(await within(first).findByText("ほか1件")).toBeVisible();
    const second = await card(/^議題2/);
    expect(second).toHaveTextContent("14:15–15:35（80分）");
    expect(second).toHaveTextContent("非公開個人情報を扱うため");
    expect(second).toHaveTextContent("承認（令和6年度 決定第3号）");
    expect(second).toHaveTextContent("令和6年度 第2回に継続");
    expect(screen.queryByRole("button", { name: /議題を加える|編集する：|削除する：/ })).toBeNull();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("開催の前は、会議録をたたんでおく", async () => {
    withAgenda(preparing());
    const { user } = renderApp(address);
    const first = await card(/^議題1/);
    expect(within(first).queryByRole("textbox")).toBeNull();
    await user.click(within(first).getByRole("button", { name: "会議録：議題1" }));
    expect(within(first).getByRole("textbox", { name: "審議の概要" })).toBeVisible();
  });

  it("議題を加える。足りないところは欄で示し、全角の数字も読む", async () => {
    const { sent } = withAgenda(preparing({ agenda: [] }));
    const { user } = renderApp(address);
    expect(await screen.findByText("議題はまだありません")).toBeVisible();
    await user.click(await press("議題を加える"));
    const form = within(await dialog());
    const add = form.getByRole("button", { name: "議題に加える" });
    await user.click(form.getByRole("radio", { name: "非公開" }));
    await user.click(add);
    expect(await form.findByRole("textbox", { name: /題名/ })).toHaveAccessibleDescription(
      /題名を入力してください。/,
    );
    expect(form.getByRole("textbox", { name: /非公開の理由/ })).toBeInvalid();
    await user.click(form.getByRole("radio", { name: "公開" }));
    await user.type(form.getByRole("textbox", { name: /題名/ }), "その他の報告");
    await user.type(form.getByRole("textbox", { name: "時間（分）" }), "１５分");
    await user.click(form.getByRole("button", { name: "取組・シートを加える" }));
    await user.selectOptions(form.getByRole("combobox", { name: "取組（1）" }), "2-7");
    await user.selectOptions(form.getByRole("combobox", { name: "年度（1）" }), "2024");
    expect(await violationsIn(await screen.findByRole("dialog"))).toEqual([]);
    await user.click(add);
    expect(await card(/^議題1　その他の報告/)).toBeVisible();
    expect(await screen.findByText("議題を加えました")).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: "POST", at: "agenda" });
    expect(sent[0]?.key).toMatch(/.{16,}/);
    expect(sent[0]?.body).toEqual({
      items: [
        {
          kind: "DISCUSSION",
          title: "その他の報告",
          minutes: 15,
          presenter: null,
          openToPublic: true,
          notPublicReason: null,
          links: [{ initiative: "2-7", fiscalYear: 2024 }],
          actions: [],
        },
      ],
    });
  });

  it("編集は変えた項目だけを送り、ほかの人の会議録とはぶつからない", async () => {
    const { sent, reviseItem, state } = withAgenda(preparing());
    const { user } = renderApp(address);
    await user.click(await press(/^編集する：議題1/));
    const form = within(await dialog());
    reviseItem(anItem().id, { summary: "相手が書いた概要" });
    const minutes = form.getByRole("textbox", { name: "時間（分）" });
    await user.clear(minutes);
    await user.type(minutes, "20");
    await user.click(form.getByRole("button", { name: "保存する" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent.map(({ body, ifMatch }) => [body, ifMatch])).toEqual([
      [{ minutes: 20 }, '"0-1"'],
      [{ minutes: 20 }, '"1-1"'],
    ]);
    expect(state.meeting.agenda[0]).toMatchObject({ minutes: 20, summary: "相手が書いた概要" });
  });

  it("同じ項目をほかの人が先に変えたら、並べて選ばせる。入力は残る", async () => {
    const { sent, reviseItem, state } = withAgenda(preparing());
    const { user } = renderApp(address);
    await user.click(await press(/^編集する：議題1/));
    const form = within(await dialog());
    const title = form.getByRole("textbox", { name: /題名/ });
    reviseItem(anItem().id, { title: "相手の題名", presenter: "事務局" });
    await user.clear(title);
    await user.type(title, "自分の題名");
    await user.click(form.getByRole("button", { name: "保存する" }));
    const alert = await form.findByRole("alert");
    expect(alert).toHaveTextContent("ほかの人が先に同じところを変えました");
    expect(within(alert).getByRole("row", { name: "題名 自分の題名 相手の題名" })).toBeVisible();
    expect(title).toHaveValue("自分の題名");
    expect(form.getByRole("textbox", { name: "説明者" })).toHaveValue("事務局");
    expect(await violationsIn(await screen.findByRole("dialog"))).toEqual([]);
    await user.click(within(alert).getByRole("button", { name: "自分の内容で保存する" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent.at(-1)).toMatchObject({ body: { title: "自分の題名" }, ifMatch: '"1-1"' });
    expect(state.meeting.agenda[0]).toMatchObject({ title: "自分の題名", presenter: "事務局" });
  });

  it("入力のあるまま閉じるときは尋ねる", async () => {
    withAgenda(preparing());
    const { user } = renderApp(address);
    await user.click(await press(/^編集する：議題1/));
    await user.type(within(await dialog()).getByRole("textbox", { name: /題名/ }), "追記");
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("まだ保存されていない入力があります");
    await user.click(screen.getByRole("button", { name: "入力に戻る" }));
    expect(screen.getByRole("textbox", { name: /題名/ })).toHaveValue(`${anItem().title}追記`);
  });

  it("削除は、何が一緒になくなるかを言って確かめる", async () => {
    const { sent } = withAgenda(preparing({ agenda: items(2) }));
    const { user } = renderApp(address);
    await user.click(await press(/^削除する：議題2/));
    const confirm = await screen.findByRole("alertdialog");
    expect(confirm).toHaveTextContent("会議録と、この議題で決まった宿題も一緒に削除します。変更履歴");
    await user.click(within(confirm).getByRole("button", { name: "削除する" }));
    await waitFor(() => expect(screen.queryByRole("article", { name: /^議題2/ })).toBeNull());
    expect(sent).toMatchObject([{ method: "DELETE", at: `agenda/${items(2)[1]?.id}`, ifMatch: '"0-1"' }]);
  });
});

describe("記録から議題を加える", () => {
  const proposal = (source: AgendaProposal["source"], title: string, reason: string): AgendaProposal => ({
    source,
    reason,
    item: { kind: "DISCUSSION", title, openToPublic: true, links: [], actions: [] },
  });
  const all = [
    proposal("CONTINUED", "継続の話", "令和5年度 第3回から継続の議題"),
    proposal("ACTIONS", "前回までの宿題について", "終わっていない宿題 3件"),
    proposal("SHEET", "シート1", "提出されたシート（令和6年度）"),
    proposal("SHEET", "シート2", "提出されたシート（令和6年度）"),
  ];

  it("出どころごとに理由とともに並べ、印の付いたものを一度に加える", async () => {
    const { sent } = withAgenda(preparing({ agenda: [] }), all);
    const { user } = renderApp(address);
    await user.click(await press("記録から議題を加える"));
    const form = within(await dialog());
    const sheets = within(await form.findByRole("group", { name: "提出されたシート 2件" }));
    expect(form.getAllByRole("checkbox").every((box) => (box as HTMLInputElement).checked)).toBe(true);
    expect(form.getByRole("checkbox", { name: /継続の話.*令和5年度 第3回から継続/ })).toBeChecked();
    expect(await violationsIn(await screen.findByRole("dialog"))).toEqual([]);
    await user.click(sheets.getByRole("checkbox", { name: /シート1/ }));
    await user.click(form.getByRole("button", { name: "3件を議題に加える" }));
    expect(await screen.findByText("3件を議題に加えました")).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.key).toMatch(/.{16,}/);
    expect(sent[0]?.body).toEqual({ items: [all[0]?.item, all[1]?.item, all[3]?.item] });
  });

  it("待っているものがなければ、そう言う", async () => {
    withAgenda(preparing());
    const { user } = renderApp(address);
    await user.click(await press("記録から議題を加える"));
    expect(await screen.findByText("議題を待っている記録はありません")).toBeVisible();
    expect(screen.queryByRole("button", { name: /件を議題に加える/ })).toBeNull();
  });
});
