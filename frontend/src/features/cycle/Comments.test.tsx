import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { session } from "../../../tests/support/answers";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../../tests/support/server";
import { comment } from "./testing/commentBackend";
import { emptyCycle, sheetBackend } from "./testing/sheetBackend";

const device = vi.hoisted(() => new Map<string, unknown>());
vi.mock("idb-keyval", () => ({
  get: async (key: string) => device.get(key),
  set: async (key: string, value: unknown) => void device.set(key, value),
  del: async (key: string) => void device.delete(key),
}));

const address = "/132101-2024/initiatives/3-1/cycles/2024";
const comments = "/api/v1/policies/:policy/initiatives/:code/cycles/:fiscalYear/comments";
const at = "2026-11-24T09:00:00+09:00";
const settled = comment({ id: "c0", text: "前の話", resolution: { by: "manager", name: "係長", at } });
const unfold = (name: RegExp) => screen.findByRole("button", { name });
const list = () => screen.findByRole("list", { name: "評価へのコメント" });

function open(found = [settled, comment()], cycle = emptyCycle) {
  server.use(...sheetBackend(cycle, found).handlers);
  return renderApp(address);
}

beforeEach(() => device.clear());

describe("コメント", () => {
  it("未解決があれば開いて古い順に示し、見出しから移れる。解決済みはたたむ", async () => {
    const { container, user } = open();
    const button = await unfold(/^コメント 2件（未解決1）（評価）/);
    expect(button).toHaveAttribute("aria-expanded", "true");
    const [first, second] = within(await list()).getAllByRole("listitem");
    expect(first).toHaveTextContent("解決済み 係長さんのコメント");
    expect(within(first as HTMLElement).getByText("前の話")).not.toBeVisible();
    expect(second).toHaveTextContent("係長さん 2026年11月23日 14:05参加者数の内訳も書いてください。");
    HTMLElement.prototype.scrollIntoView ??= () => {};
    await user.click(screen.getByRole("link", { name: "未解決 1件" }));
    expect(button).toHaveFocus();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("解決済みにし、もう一度開く", async () => {
    const { user } = open([comment()]);
    await user.click(within(await list()).getByRole("button", { name: /解決済みにする/ }));
    expect(await unfold(/^コメント 1件（評価）/)).toBeVisible();
    expect(screen.queryByRole("link", { name: /未解決/ })).toBeNull();
    await user.click(within(await list()).getByText(/^解決済み/));
    await user.click(within(await list()).getByRole("button", { name: /もう一度開く/ }));
    expect(await unfold(/未解決1/)).toBeVisible();
  });

  it("ほかの人が先に変えていたら、読み直して知らせる", async () => {
    const { user } = open([comment()]);
    await list();
    server.use(
      http.post(`${comments}/:id/transitions`, () => problem(412, "古い版です", "stale-version")),
      http.get(comments, () => HttpResponse.json({ items: [{ ...settled, id: "c1" }], nextCursor: null })),
    );
    await user.click(within(await list()).getByRole("button", { name: /解決済みにする/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("ほかの人が先に変えました");
    expect(await unfold(/^コメント 1件（評価）/)).toBeVisible();
  });

  it("書いて送る。届かなければ文を残し、同じ鍵で送り直す", async () => {
    const keys: (string | null)[] = [];
    const { user } = open([]);
    server.use(
      http.post(
        comments,
        ({ request }) => {
          keys.push(request.headers.get("Idempotency-Key"));
          return HttpResponse.error();
        },
        { once: true },
      ),
    );
    server.events.on("request:start", ({ request }) => {
      if (request.method === "POST") keys.push(request.headers.get("Idempotency-Key"));
    });
    await user.click(await unfold(/^コメント 0件（計画）/));
    const box = await screen.findByRole("textbox", { name: "コメントを書く（計画）" });
    await user.click(screen.getByRole("button", { name: "コメントする" }));
    expect(box).toHaveAccessibleDescription(/コメントを入力してください。/);
    await user.type(box, "目標の根拠は？{Enter}教えてください");
    await user.click(screen.getByRole("button", { name: "コメントする" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("サーバーに接続できません");
    expect(box).toHaveValue("目標の根拠は？\n教えてください");
    expect([...device.values()]).toEqual(["目標の根拠は？\n教えてください"]);
    await user.click(screen.getByRole("button", { name: "コメントする" }));
    const written = await screen.findByRole("list", { name: "計画へのコメント" });
    expect(written).toHaveTextContent("教えてください");
    await waitFor(() => expect(box).toHaveValue(""));
    expect(new Set(keys).size).toBe(1);
    expect(device.size).toBe(0);
  });

  it("承認済みのシートにも書け、読むだけの人は読める", async () => {
    const { unmount } = open([comment()], { ...emptyCycle, status: "APPROVED" });
    expect(await screen.findByRole("textbox", { name: "コメントを書く（評価）" })).toBeVisible();
    unmount();
    const policies = session.policies.map((grant) => ({ ...grant, rights: ["READ" as const] }));
    server.use(whoAmI({ ...session, policies }));
    open([comment()]);
    expect(await list()).toHaveTextContent("参加者数の内訳も");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("button", { name: /解決済みにする/ })).toBeNull();
  });
});
