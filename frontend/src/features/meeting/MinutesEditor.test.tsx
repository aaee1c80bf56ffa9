import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { notifySessionRestored } from "@/api/sessionEvents";
import { violationsIn } from "../../../tests/support/axe";
import { server } from "../../../tests/support/server";
import { aMeeting, anItem } from "./testing/meeting";
import { minutesBackend } from "./testing/minutesBackend";
import { renderMinutes } from "./testing/minutesPage";

const device = vi.hoisted(() => new Map<string, unknown>());
vi.mock("idb-keyval", () => ({
  get: async (key: string) => device.get(key),
  set: async (key: string, value: unknown) => void device.set(key, value),
  del: async (key: string) => void device.delete(key),
}));

const meeting = aMeeting();
const first = anItem().id;
const second = anItem({ id: "0190a0b0-0000-7000-8000-000000000012", number: 2 });
const group = (number = 1) => screen.findByRole("group", { name: `議題${number}の記録` });
const box = async (name: string, number = 1) =>
  within(await group(number)).getByRole("textbox", { name }) as HTMLTextAreaElement;
const status = async () => within(await group()).getByRole("status");
const ctrlS = "{Control>}s{/Control}";

function open(over: Parameters<typeof aMeeting>[0] = {}) {
  const backend = minutesBackend({ ...meeting, ...over });
  server.use(...backend.handlers);
  return { backend, ...renderMinutes(meeting.id) };
}

beforeEach(() => device.clear());

describe("議題の記録", () => {
  it("入力が止まると、変えた欄だけを保存し、時刻を示す。欄から離れない", async () => {
    const { backend, user, container } = open();
    await user.type(await box("審議の概要"), "評価は妥当。");
    await waitFor(async () => expect(await status()).toHaveTextContent(/保存しました \d\d?:\d\d/), {
      timeout: 3_000,
    });
    expect(backend.received).toEqual([{ item: first, patch: { summary: "評価は妥当。" }, ifMatch: '"0-1"' }]);
    expect(await box("審議の概要")).toHaveFocus();
    expect(backend.readings()).toBe(1);
    expect(device.size).toBe(0);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("結果はすぐに保存し、「次回に継続する」は一度で継続にする", async () => {
    const { backend, user } = open();
    await user.click(within(await group()).getByRole("radio", { name: "承認" }));
    await waitFor(() => expect(backend.item(first)?.decision).toBe("APPROVED"));
    await user.click(screen.getByRole("button", { name: "次回に継続する" }));
    await waitFor(() => expect(backend.item(first)?.decision).toBe("CONTINUED"));
    expect(screen.getByRole("radio", { name: "継続" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "未記録" }));
    await waitFor(() => expect(backend.item(first)?.decision).toBeNull());
  });

  it("「意見あり」は、意見を書くまで待ち、どの欄かを示して、書いたら一緒に保存する", async () => {
    const { backend, user } = open();
    await user.click(within(await group()).getByRole("radio", { name: "意見あり" }));
    expect(await box("意見")).toHaveAccessibleDescription(/「意見あり」とするときは、意見を入力/);
    expect(await status()).toHaveTextContent("保存できない欄があります");
    expect(backend.received).toEqual([]);
    await user.type(await box("意見"), "回数を増やす。");
    await user.keyboard(ctrlS);
    await waitFor(() =>
      expect(backend.item(first)).toMatchObject({ decision: "WITH_OPINION", opinion: "回数を増やす。" }),
    );
    expect(await box("意見")).toBeValid();
  });

  it("サーバーが受け付けない意見は、その欄に理由を示し、ほかの欄は保存する", async () => {
    const { backend, user } = open();
    const violations = [{ pointer: "/opinion", message: "使えない文字が含まれています。" }];
    backend.instead.push({
      status: 400,
      type: "/problems/invalid",
      title: "入力に誤りがあります",
      violations,
    });
    await user.type(await box("意見"), "悪い字");
    await user.keyboard(ctrlS);
    await waitFor(async () => expect(await box("意見")).toHaveAccessibleDescription(/使えない文字/));
    await user.type(await box("審議の概要"), "概要");
    await user.keyboard(ctrlS);
    await waitFor(() => expect(backend.item(first)).toMatchObject({ summary: "概要", opinion: null }));
    expect(await box("意見")).toHaveValue("悪い字");
  });

  it("開催の前は結果を選べず、いつから記録できるかを示す", async () => {
    open({ status: "CONVENED" });
    expect(await screen.findByText("結果は、会議を「開催」にしてから記録できます。")).toBeVisible();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(await box("審議の概要")).toBeEnabled();
  });

  it("変換中は送らない", async () => {
    const { backend, user } = open();
    const summary = await box("審議の概要");
    fireEvent.compositionStart(summary);
    fireEvent.change(summary, { target: { value: "ひょうか" } });
    await user.keyboard(ctrlS);
    expect(backend.received).toEqual([]);
    fireEvent.change(summary, { target: { value: "評価" } });
    fireEvent.compositionEnd(summary);
    await user.keyboard(ctrlS);
    await waitFor(() => expect(backend.item(first)?.summary).toBe("評価"));
  });

  it("通信やサインインが切れても入力を残し、そう伝え、戻ったら保存する", async () => {
    const { backend, user } = open();
    backend.instead.push(null, {
      status: 401,
      type: "/problems/unauthenticated",
      title: "サインインが必要です",
    });
    await user.type(await box("審議の概要"), "大事な発言");
    await user.keyboard(ctrlS);
    expect(
      await within(await group()).findByText("通信できません。入力はこの端末に残しています"),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "議題1をもう一度送る" }));
    expect(await within(await group()).findByText(/サインインが必要です。入力は/)).toBeVisible();
    notifySessionRestored();
    await waitFor(() => expect(backend.item(first)?.summary).toBe("大事な発言"));
    expect(await box("審議の概要")).toHaveValue("大事な発言");
  });

  it("保存できないまま離れるときだけ、ページ全体で一度たずねる。入力は次に開くと戻る", async () => {
    const { backend, user, unmount } = open({ agenda: [anItem(), second] });
    backend.instead.push(...Array.from({ length: 20 }, () => null));
    await user.type(await box("審議の概要"), "一つ目");
    await user.type(await box("審議の概要", 2), "二つ目");
    await user.click(screen.getByRole("link", { name: "ほかのページ" }));
    const asked = await screen.findAllByRole("dialog", { name: "まだ保存されていない入力があります" });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toHaveTextContent("次にこの会議を開いたときに、続きから保存できます。");
    await user.click(screen.getByRole("button", { name: "このページに残る" }));
    expect(await box("審議の概要", 2)).toHaveValue("二つ目");
    unmount();
    renderMinutes(meeting.id);
    expect((await screen.findAllByText(/保存できていなかった入力を戻しました/))[0]).toBeVisible();
    expect(await box("審議の概要")).toHaveValue("一つ目");
    backend.instead.length = 0;
    fireEvent.online(window);
    await waitFor(() => expect(backend.item(second.id)?.summary).toBe("二つ目"), { timeout: 3_000 });
  });
});
