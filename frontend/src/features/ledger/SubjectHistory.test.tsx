import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import type { LedgerEntry } from "@/api/types";
import { session } from "../../../tests/support/answers";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../../tests/support/server";
import { sheetBackend } from "../cycle/testing/sheetBackend";

vi.mock("idb-keyval", () => ({ get: async () => undefined, set: async () => {}, del: async () => {} }));

const address = "/132101-2024/initiatives/3-1/cycles/2024";
const ledger = "/api/v1/policies/:policy/ledger";

function entry(sequence: number, given: Partial<LedgerEntry>): LedgerEntry {
  return {
    sequence,
    occurredAt: "2026-11-23T14:05:00+09:00",
    actor: { id: "coordinator", name: "担当者", channel: "WEB" },
    action: "cycle.revise",
    subject: "initiatives/3-1/cycles/2024",
    reason: null,
    changes: [],
    previousHash: "",
    hash: "",
    ...given,
  };
}

async function openHistory() {
  const app = renderApp(address);
  await app.user.click(await screen.findByRole("button", { name: "変更履歴を開く" }));
  return app;
}

describe("変更履歴", () => {
  it("開いたときに全部のページを読み、新しい順に、だれが何をなぜ変えたかを示す", async () => {
    const asked: (string | null)[][] = [];
    const goal = { pointer: "/plan/goal", before: "年3回開く", after: "年4回開く" };
    const direction = { pointer: "/improvement/direction", before: null, after: "EXPAND" };
    server.use(
      ...sheetBackend().handlers,
      http.get(ledger, ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push([searchParams.get("subject"), searchParams.get("cursor")]);
        const first = [
          entry(1, { changes: [goal], reason: "回数の誤り" }),
          entry(2, { changes: [direction] }),
        ];
        return searchParams.get("cursor") === "2"
          ? HttpResponse.json({ items: [entry(3, { action: "cycle.submit" })], nextCursor: null })
          : HttpResponse.json({ items: first, nextCursor: "2" });
      }),
    );
    const { container } = await openHistory();
    const list = within(await screen.findByRole("list", { name: "変更履歴" }));
    const [submitted, chosen, revised] = list.getAllByRole("listitem");
    expect(submitted).toHaveTextContent("2026年11月23日 14:05担当者さん提出しました");
    expect(chosen).toHaveTextContent("今後の方向性なし→から拡充");
    expect(revised).toHaveTextContent("理由：回数の誤り");
    expect(revised?.querySelector("del")).toHaveTextContent("3");
    expect(revised?.querySelector("ins")).toHaveTextContent("4");
    const subject = "initiatives/3-1/cycles/2024";
    expect(asked).toEqual([
      [subject, null],
      [subject, "2"],
    ]);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("まだ変更がないときは、そう示す", async () => {
    server.use(
      ...sheetBackend().handlers,
      http.get(ledger, () => HttpResponse.json({ items: [], nextCursor: null })),
    );
    await openHistory();
    expect(await screen.findByText("まだ変更はありません")).toBeVisible();
  });

  it("読めなかったときは、もう一度試せる", async () => {
    server.use(
      ...sheetBackend().handlers,
      http.get(ledger, () => problem(503, "ただいま利用できません"), { once: true }),
      http.get(ledger, () => HttpResponse.json({ items: [entry(1, {})], nextCursor: null })),
    );
    const { user } = await openHistory();
    expect(await screen.findByRole("alert")).toHaveTextContent("ただいま利用できません");
    await user.click(screen.getByRole("button", { name: "もう一度試す" }));
    expect(await screen.findByText("内容を変更しました")).toBeVisible();
  });

  it("多いときは新しいものから示し、残りは押して示す", async () => {
    const items = Array.from({ length: 45 }, (_, index) => entry(index + 1, {}));
    server.use(
      ...sheetBackend().handlers,
      http.get(ledger, () => HttpResponse.json({ items, nextCursor: null })),
    );
    const { user } = await openHistory();
    await user.click(await screen.findByRole("button", { name: /あと25件/ }));
    const list = screen.getByRole("list", { name: "変更履歴" });
    await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(40));
  });

  it("変更履歴を見る権限がない人には出さない", async () => {
    const policies = session.policies.map((grant) => ({ ...grant, rights: ["READ" as const] }));
    server.use(whoAmI({ ...session, policies }), ...sheetBackend().handlers);
    renderApp(address);
    expect(await screen.findByText("閲覧のみ")).toBeVisible();
    expect(screen.queryByText("変更履歴")).toBeNull();
  });
});
