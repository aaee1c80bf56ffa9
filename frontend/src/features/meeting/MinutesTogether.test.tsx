import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
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

const first = anItem({ summary: "元の文" });
const second = anItem({ id: "0190a0b0-0000-7000-8000-000000000012", number: 2 });
const meeting = aMeeting({ agenda: [first, second] });
const group = (number = 1) => screen.findByRole("group", { name: `議題${number}の記録` });
const box = async (name: string, number = 1) =>
  within(await group(number)).getByRole("textbox", { name }) as HTMLTextAreaElement;
const dialog = () => screen.findByRole("dialog", { name: "同じ欄をほかの人も書き換えました" });
const ctrlS = "{Control>}s{/Control}";

let backend: ReturnType<typeof minutesBackend>;

beforeEach(() => {
  device.clear();
  backend = minutesBackend(meeting);
  server.use(...backend.handlers);
});

describe("一つの会議を二人で記録する", () => {
  it("別の欄なら両方を残し、だれがどの欄を変えたかを知らせる", async () => {
    const { user } = renderMinutes(meeting.id);
    await user.type(await box("意見"), "自分の意見");
    backend.write(first.id, { summary: "相手の概要" });
    await user.keyboard(ctrlS);
    expect(await screen.findByText("鈴木さんが「審議の概要」を変更しました。")).toBeVisible();
    expect(await box("審議の概要")).toHaveValue("相手の概要");
    await waitFor(() =>
      expect(backend.item(first.id)).toMatchObject({ summary: "相手の概要", opinion: "自分の意見" }),
    );
  });

  it("同じ欄なら三つを並べ、選んだものを保存する", async () => {
    const { user } = renderMinutes(meeting.id);
    await user.type(await box("審議の概要"), "と自分");
    backend.write(first.id, { summary: "相手の文" });
    await user.keyboard(ctrlS);
    const shown = within(await dialog());
    expect(shown.getByRole("region", { name: "自分" })).toHaveTextContent("元の文と自分");
    expect(shown.getByRole("region", { name: "相手（鈴木さん）" })).toHaveTextContent("相手の文");
    expect(shown.getByRole("region", { name: "元" })).toHaveTextContent("元の文");
    expect(shown.getByText(/議題1/)).toBeVisible();
    expect(await violationsIn(await dialog())).toEqual([]);
    expect(backend.item(first.id)?.summary).toBe("相手の文");
    await user.click(shown.getByRole("radio", { name: "まとめて書き直す" }));
    await user.click(shown.getByRole("button", { name: "選んだ内容で保存する" }));
    await waitFor(() => expect(backend.item(first.id)?.summary).toBe("元の文と自分\n相手の文"));
  });

  it("結果が重なったときは、言葉で示してどちらかを選ぶ", async () => {
    const { user } = renderMinutes(meeting.id);
    await group();
    backend.write(first.id, { decision: "NOTED" });
    await user.click(within(await group()).getByRole("radio", { name: "承認" }));
    const shown = within(await dialog());
    expect(shown.getByRole("region", { name: "相手（鈴木さん）" })).toHaveTextContent("了承");
    expect(shown.queryByRole("radio", { name: "まとめて書き直す" })).toBeNull();
    await user.click(shown.getByRole("radio", { name: "自分のものを使う" }));
    await user.click(shown.getByRole("button", { name: "選んだ内容で保存する" }));
    await waitFor(() => expect(backend.item(first.id)?.decision).toBe("APPROVED"));
  });

  it("ほかの人が書いたものは、打っている欄に触れずにひとりでに入る", async () => {
    const { user } = renderMinutes(meeting.id);
    const summary = await box("審議の概要");
    await user.type(summary, "、続き");
    backend.write(second.id, { summary: "相手が二つ目を書いた", decision: "NOTED" });
    fireEvent.focus(window);
    await waitFor(async () => expect(await box("審議の概要", 2)).toHaveValue("相手が二つ目を書いた"));
    expect(within(await group(2)).getByRole("radio", { name: "了承" })).toBeChecked();
    expect(screen.queryByText(/鈴木さんが/)).toBeNull();
    expect(await box("審議の概要")).toBe(summary);
    expect(summary).toHaveFocus();
    expect(summary).toHaveValue("元の文、続き");
    await waitFor(() => expect(backend.item(first.id)?.summary).toBe("元の文、続き"), { timeout: 3_000 });
  });

  it("開催中は15秒ごとに見に行く", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      renderMinutes(meeting.id);
      await group();
      const before = backend.readings();
      await act(() => vi.advanceTimersByTimeAsync(15_100));
      expect(backend.readings()).toBe(before + 1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("書いている間に確定されたら、届かなかった文を写し取れるように残す", async () => {
    const { user, container } = renderMinutes(meeting.id);
    await user.type(await box("審議の概要"), "、間に合わない");
    backend.change({ status: "CLOSED" });
    backend.instead.push(
      ...Array.from({ length: 3 }, () => ({
        status: 409,
        type: "/problems/minutes-settled",
        title: "会議録は確定しています",
      })),
    );
    await user.keyboard(ctrlS);
    expect(await screen.findByText(/議題1に、保存できていない入力が残っています/)).toBeVisible();
    expect(screen.getByText("元の文、間に合わない")).toBeVisible();
    expect(await violationsIn(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "この入力を消す" }));
    await waitFor(() => expect(screen.queryByText("元の文、間に合わない")).toBeNull());
    expect(device.size).toBe(0);
  });
});
