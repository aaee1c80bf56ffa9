import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Cycle } from "@/api/types";
import { renderApp } from "../../../tests/support/renderApp";
import { server } from "../../../tests/support/server";
import { evaluated } from "./testing/evaluated";
import { emptyCycle, sheetBackend } from "./testing/sheetBackend";

vi.mock("idb-keyval", () => ({ get: async () => undefined, set: async () => {}, del: async () => {} }));

const address = "/132101-2024/initiatives/3-1/cycles/2025";
const carriedOver = { fiscalYear: 2024, text: "会場を駅前にする", at: "2025-07-01T10:00:00+09:00" };
const handed = () => screen.findByRole("complementary", { name: "令和6年度からの引き継ぎ" });

function open(cycle: Partial<Cycle>) {
  const backend = sheetBackend({ ...emptyCycle, fiscalYear: 2025, ...cycle });
  server.use(...backend.handlers);
  return { backend, ...renderApp(address) };
}

describe("前年度の「次年度への反映」", () => {
  it("承認済みのものを示し、空の実施内容に写せる。写したあとは、そこから始まっていると示す", async () => {
    const { backend, user } = open({ carriedOver });
    const aside = within(await handed());
    expect(aside.getByRole("heading")).toHaveTextContent("令和6年度の「次年度への反映」（承認済み）");
    await user.click(aside.getByRole("button", { name: "実施内容に写す" }));
    expect(screen.getByRole("textbox", { name: "実施内容" })).toHaveValue("会場を駅前にする");
    expect(screen.getByText("令和6年度の「次年度への反映」から始まっています")).toBeVisible();
    expect(aside.queryByRole("button")).toBeNull();
    await waitFor(() => expect(backend.cycle().plan.actions).toBe("会場を駅前にする"), { timeout: 3_000 });
  });

  it("確定した計画には写させない", async () => {
    open({ carriedOver, status: "IN_PROGRESS" });
    expect(within(await handed()).queryByRole("button")).toBeNull();
  });

  it("どうなったかを評価のはじめにたずね、選んだものと理由を保存する", async () => {
    const { backend, user } = open(evaluated({}, { fiscalYear: 2025, carriedOver }));
    const evaluation = within(await screen.findByRole("region", { name: "評価" }));
    await user.click(evaluation.getByRole("radio", { name: "一部実施した" }));
    await user.type(evaluation.getByRole("textbox", { name: "一部実施・見送りの理由" }), "後期から");
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(backend.cycle().followUp).toEqual({ outcome: "PARTLY", reason: "後期から" }));
  });

  it("引き継ぎがなければ、たずねない", async () => {
    open(evaluated({}, { fiscalYear: 2025 }));
    await screen.findByRole("region", { name: "評価" });
    expect(screen.queryByRole("radio", { name: "見送った" })).toBeNull();
  });
});

describe("シートの見出し", () => {
  it("担当と期限、実績を示す", async () => {
    const due = { step: "RESULTS" as const, date: "2000-05-31" };
    open(evaluated({}, { fiscalYear: 2025, department: "高齢福祉係", ownerName: "担当者A", due }));
    const fact = async (term: string) => (await screen.findByText(term, { selector: "dt" })).parentElement;
    expect(await fact("担当")).toHaveTextContent("高齢福祉係 担当者A");
    expect(await fact("期限")).toHaveTextContent(/評価の提出 2000年5月31日.*日超過/);
    expect(await fact("実績")).toHaveTextContent("4回");
  });
});
