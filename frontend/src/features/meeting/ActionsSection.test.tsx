import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Meeting } from "@/api/types";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { withAgenda } from "./testing/agendaBackend";
import { aMeeting, anAction, anItem } from "./testing/meeting";

const address = `/132101-2024/meetings/${aMeeting().id}`;
const list = async () => within(await screen.findByRole("list", { name: "この会議で決まった宿題" }));
const section = async () => within(await screen.findByRole("region", { name: "宿題" }));

function open(over: Partial<Meeting> = {}) {
  const backend = withAgenda(aMeeting(over));
  return { ...backend, ...renderApp(address) };
}

async function choose(user: ReturnType<typeof renderApp>["user"], entry: string) {
  await user.click((await list()).getByRole("button", { name: /^ほかの操作/ }));
  await user.click(await screen.findByRole("menuitem", { name: entry }));
}

describe("宿題", () => {
  it("担当・期限・取組・決まった議題を示す", async () => {
    const { container } = open();
    const line = (await list()).getByRole("listitem");
    expect(line).toHaveTextContent("未完了参加者数の内訳を次回までに示す。");
    expect(line).toHaveTextContent(/担当 高齢福祉係期限 2024\/7\/31（\d+日超過）/);
    expect(within(line).getByRole("link", { name: /②－７/ })).toHaveAttribute(
      "href",
      "/132101-2024/initiatives/2-7",
    );
    expect(
      within(line).getByRole("link", { name: /在宅医療・介護連携推進会議.*令和6年度 第1回/ }),
    ).toHaveAttribute("href", `${address}#item-${anItem().id}`);
    expect((await section()).getByText("1件（未完了 1件）")).toBeVisible();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("結果を添えて完了にし、もう一度開く", async () => {
    const { user, sent } = open();
    await user.click((await list()).getByRole("button", { name: /^完了にする/ }));
    const done = within(await screen.findByRole("dialog"));
    expect(await violationsIn(await screen.findByRole("dialog"))).toEqual([]);
    await user.type(done.getByRole("textbox", { name: "結果（任意）" }), "第2回で示した。");
    await user.click(done.getByRole("button", { name: "完了にする" }));
    const again = await (await list()).findByRole("button", { name: /^もう一度開く/ });
    expect((await list()).getByRole("listitem")).toHaveTextContent("結果：第2回で示した。");
    await user.click(again);
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "もう一度開く" }));
    await (await list()).findByRole("button", { name: /^完了にする/ });
    expect(sent).toMatchObject([
      { method: "PATCH", body: { state: "DONE", result: "第2回で示した。" }, ifMatch: '"0-1"' },
      { method: "PATCH", body: { state: "OPEN", result: "第2回で示した。" }, ifMatch: '"1-1"' },
    ]);
  });

  it("ほかの人が先に取りやめていたら、示して、結果の入力を残す", async () => {
    const { user, reviseAction, state } = open();
    await user.click((await list()).getByRole("button", { name: /^完了にする/ }));
    const done = within(await screen.findByRole("dialog"));
    reviseAction(anAction().id, { state: "DROPPED", result: "不要になった。" });
    await user.type(done.getByRole("textbox"), "示した。");
    await user.click(done.getByRole("button", { name: "完了にする" }));
    const alert = await done.findByRole("alert");
    expect(alert).toHaveTextContent("相手の内容：取りやめ 不要になった。");
    expect(done.getByRole("textbox")).toHaveValue("示した。");
    await user.click(done.getByRole("button", { name: "完了にする" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(state.meeting.actions[0]).toMatchObject({ state: "DONE", result: "示した。" });
  });

  it("議題に宿題を加える。担当は人からも言葉でも、期限は書き慣れた形で", async () => {
    const { user, sent } = open({ actions: [] });
    await user.click(await screen.findByRole("button", { name: "宿題を加える：議題1" }));
    const form = within(await screen.findByRole("dialog"));
    await user.type(form.getByRole("textbox", { name: "期限" }), "そのうち");
    await user.click(form.getByRole("button", { name: "保存する" }));
    expect(form.getByRole("textbox", { name: /宿題の内容/ })).toBeInvalid();
    expect(form.getByRole("textbox", { name: "期限" })).toBeInvalid();
    await user.type(form.getByRole("textbox", { name: /宿題の内容/ }), "案を作る。");
    await user.clear(form.getByRole("textbox", { name: "期限" }));
    await user.type(form.getByRole("textbox", { name: "期限" }), "４／３０");
    expect(form.getByText("2025年4月30日(水)")).toBeVisible();
    await user.selectOptions(form.getByRole("combobox", { name: "担当" }), "takahashi");
    expect(form.queryByRole("textbox", { name: "担当の名前" })).toBeNull();
    expect(form.getByRole("combobox", { name: "取組" })).toHaveValue("2-7");
    expect(await violationsIn(await screen.findByRole("dialog"))).toEqual([]);
    await user.click(form.getByRole("button", { name: "保存する" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent[0]?.key).toMatch(/.{16,}/);
    expect(sent[0]?.body).toEqual({
      agendaItem: anItem().id,
      text: "案を作る。",
      owner: "takahashi",
      ownerName: null,
      due: "2025-04-30",
      initiative: "2-7",
    });
  });

  it("編集で期限がぶつかったら、相手の内容を選べる", async () => {
    const { user, reviseAction, state } = open();
    await choose(user, "編集する");
    const form = within(await screen.findByRole("dialog"));
    const due = await form.findByRole("textbox", { name: "期限" });
    reviseAction(anAction().id, { due: "2024-08-31" });
    await user.clear(due);
    await user.type(due, "2024/9/30");
    await user.type(form.getByRole("textbox", { name: "担当の名前" }), "と事務局");
    await user.click(form.getByRole("button", { name: "保存する" }));
    const alert = await form.findByRole("alert");
    expect(within(alert).getByRole("row", { name: "期限 2024/9/30 2024/8/31" })).toBeVisible();
    await user.click(within(alert).getByRole("button", { name: "相手の内容を使う" }));
    expect(due).toHaveValue("2024/8/31");
    await user.click(form.getByRole("button", { name: "保存する" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(state.meeting.actions[0]).toMatchObject({ due: "2024-08-31", ownerName: "高齢福祉係と事務局" });
  });

  it("会議録の確定後は、内容と取組を変えず、削除もできない。担当と期限は変えられる", async () => {
    const { user, sent } = open({ status: "CLOSED", agenda: [anItem({ decision: "APPROVED" })] });
    await user.click((await list()).getByRole("button", { name: /^ほかの操作/ }));
    expect(await screen.findByRole("menuitem", { name: "取りやめる" })).toBeVisible();
    expect(screen.queryByRole("menuitem", { name: "削除する" })).toBeNull();
    await user.click(screen.getByRole("menuitem", { name: "編集する" }));
    const form = within(await screen.findByRole("dialog"));
    expect(form.queryByRole("textbox", { name: /宿題の内容/ })).toBeNull();
    expect(form.getByText("会議録が確定しているため、内容と取組は変えられません")).toBeVisible();
    const due = form.getByRole("textbox", { name: "期限" });
    await user.clear(due);
    await user.click(form.getByRole("button", { name: "保存する" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toMatchObject([{ body: { due: null } }]);
  });

  it("確定の前なら削除できる", async () => {
    const { user, sent } = open();
    await choose(user, "削除する");
    const confirm = within(await screen.findByRole("alertdialog"));
    await user.click(confirm.getByRole("button", { name: "削除する" }));
    expect(await screen.findByText("この会議で決まった宿題はありません")).toBeVisible();
    expect(sent).toMatchObject([{ method: "DELETE", ifMatch: '"0-1"' }]);
  });
});
