import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { items, withAgenda } from "./testing/agendaBackend";
import { aMeeting } from "./testing/meeting";

const [a, b, c] = items(3).map(({ id }) => id) as [string, string, string];
const meeting = aMeeting({ status: "PREPARING", actions: [], agenda: items(3), order: [a, b, c] });
const rows = () => screen.getAllByRole("row").map((row) => row.textContent?.match(/\d題名\d/)?.[0]);
const orders = (sent: { body: unknown }[]) => sent.map(({ body }) => body);

async function open() {
  const backend = withAgenda(meeting);
  const { user } = renderApp(`/132101-2024/meetings/${meeting.id}`);
  const trigger = await screen.findByRole("button", { name: "議題の順を変える" });
  trigger.focus();
  await user.keyboard("{Enter}");
  await screen.findByRole("grid", { name: "議題の順" });
  return { ...backend, user };
}

type User = Awaited<ReturnType<typeof open>>["user"];

async function toLastRow(user: User) {
  while (document.activeElement?.role !== "row") await user.tab();
  await user.keyboard("{ArrowDown}{ArrowDown}");
}

/** Tab until a control with this name has the focus. */
async function tabTo(user: User, name: string) {
  for (let presses = 0; presses < 30; presses++) {
    const focused = document.activeElement;
    if (focused?.getAttribute("aria-label") === name || focused?.textContent === name) return;
    await user.tab();
  }
  throw new Error(`no way to ${name} by Tab`);
}

describe("議題の順を変える", () => {
  it("キーボードだけで「上へ」を押し、動かした行に留まり、保存する", async () => {
    const { user, state } = await open();
    expect(await violationsIn(await screen.findByRole("dialog"))).toEqual([]);
    await toLastRow(user);
    await tabTo(user, "上へ：題名3");
    await user.keyboard("{Enter}");
    expect(rows()).toEqual(["1題名1", "2題名3", "3題名2"]);
    expect(await screen.findByText("議題3を2番目に動かしました")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "上へ：題名3" })).toHaveFocus());
    await user.keyboard("{Enter}");
    expect(rows()).toEqual(["1題名3", "2題名1", "3題名2"]);
    // At the top the pressed button is off; the focus stays in the row.
    await waitFor(() => expect(screen.getByRole("button", { name: "下へ：題名3" })).toHaveFocus());
    await tabTo(user, "この順で保存する");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(orders(state.sent)).toEqual([{ order: [c, a, b] }]));
    expect(state.sent[0]?.headers.get("If-Match")).toBe('"0-1"');
    expect(await screen.findByText("議題の順を保存しました")).toBeVisible();
  });

  it("キーボードだけで、つかんで動かす", async () => {
    const { user } = await open();
    await toLastRow(user);
    while (document.activeElement?.getAttribute("slot") !== "drag") await user.tab();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toMatch(/挿入/));
    await user.keyboard("{Home}");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(rows()).toEqual(["1題名3", "2題名1", "3題名2"]));
    expect(screen.getByText("議題3を1番目に動かしました")).toBeInTheDocument();
  });

  it("順のほかが変わっていただけなら、その上に保存する。増えた議題は最後に残す", async () => {
    const { user, state } = await open();
    const added = { ...items(4)[3] } as (typeof meeting.agenda)[number];
    state.meanwhile({ observers: 5, agenda: [...meeting.agenda, added] });
    await user.click(screen.getByRole("button", { name: "上へ：題名2" }));
    await user.click(screen.getByRole("button", { name: "この順で保存する" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(orders(state.sent)).toEqual([{ order: [b, a, c] }, { order: [b, a, c, added.id] }]);
    expect(state.sent[1]?.headers.get("If-Match")).toBe('"1-1"');
  });

  it("ほかの人が先に順を変えていたら、相手の順を示してそう言い、自分の順にも戻せる", async () => {
    const { user, state } = await open();
    const theirs = [2, 1, 0].map((at, place) => ({ ...items(3)[at], number: place + 1 }));
    state.meanwhile({ agenda: theirs as typeof meeting.agenda });
    await user.click(screen.getByRole("button", { name: "上へ：題名2" }));
    await user.click(screen.getByRole("button", { name: "この順で保存する" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("ほかの人が先に議題の順を変えました");
    expect(rows()).toEqual(["1題名3", "2題名2", "3題名1"]);
    expect(orders(state.sent)).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "自分が並べた順に戻す" }));
    expect(rows()).toEqual(["1題名2", "2題名1", "3題名3"]);
    await user.click(screen.getByRole("button", { name: "この順で保存する" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(orders(state.sent).at(-1)).toEqual({ order: [b, a, c] });
  });
});
