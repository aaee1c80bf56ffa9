import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import { renderApp } from "../../../tests/support/renderApp";
import { server } from "../../../tests/support/server";
import { emptyCycle, sheetBackend } from "./testing/sheetBackend";

const storage = vi.hoisted(() => ({ refuses: false }));
vi.mock("idb-keyval", () => ({
  get: async () => undefined,
  set: async () => {
    if (storage.refuses) throw new DOMException("QuotaExceededError");
  },
  del: async () => {},
}));

const address = "/132101-2024/initiatives/3-1/cycles/2024";
const box = (name: string) => screen.findByRole("textbox", { name });

describe("確定した計画", () => {
  it("読むだけになり、理由を一度書けば直せる。ほかの欄には理由が要らない", async () => {
    const backend = sheetBackend({ ...emptyCycle, status: "IN_PROGRESS" });
    server.use(...backend.handlers);
    const { user } = renderApp(address);
    expect(await box("目標")).toHaveAttribute("readonly");
    await user.type(await box("課題"), "会場");
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(backend.received).toHaveLength(1));

    await user.click(screen.getByRole("button", { name: "計画を直す" }));
    const dialog = within(await screen.findByRole("dialog", { name: "計画を直す理由" }));
    await user.click(dialog.getByRole("button", { name: "計画を直す" }));
    expect(dialog.getByRole("textbox")).toHaveAccessibleDescription(/理由を入力してください。/);
    await user.type(dialog.getByRole("textbox"), "予算が減った");
    await user.click(dialog.getByRole("button", { name: "計画を直す" }));
    expect(await screen.findByText("確定した計画を直しています。理由：予算が減った")).toBeVisible();

    for (const text of ["年2回", "、秋に"]) {
      await user.type(await box("目標"), text);
      await user.keyboard("{Control>}s{/Control}");
    }
    await waitFor(() => expect(backend.cycle().plan.goal).toBe("年2回、秋に"));
    const reasons = backend.received.map(({ reason }) => reason && decodeURIComponent(reason));
    expect(reasons).toEqual([null, "予算が減った", "予算が減った"]);
  });

  it("確定の前に書かれて残った文は、理由を書くまで送らず、ほかの欄は保存する", async () => {
    const backend = sheetBackend();
    server.use(...backend.handlers);
    const { user } = renderApp(address);
    const goal = await box("目標");
    backend.move("confirmPlan", null);
    await user.type(goal, "年3回");
    await user.type(await box("課題"), "会場");
    await waitFor(() => expect(backend.cycle().improvement.issues).toBe("会場"), { timeout: 4_000 });
    expect(await box("目標")).toHaveAccessibleDescription(/計画は確定しています。/);
    expect(await box("目標")).toHaveValue("年3回");
    expect(backend.cycle().plan.goal).toBeNull();
  });
});

describe("端末に残せないとき", () => {
  it("残していると言わず、閉じると失われることを伝える", async () => {
    storage.refuses = true;
    const backend = sheetBackend();
    server.use(
      http.patch(backend.address, () => HttpResponse.error(), { once: true }),
      ...backend.handlers,
    );
    const { user } = renderApp(address);
    await user.type(await box("目標"), "年3回");
    await user.keyboard("{Control>}s{/Control}");
    expect(await screen.findByText("通信できません。この画面を閉じると入力が失われます")).toBeVisible();
    expect(screen.queryByText(/この端末に残しています/)).toBeNull();
  });
});
