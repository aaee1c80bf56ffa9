import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { notifySessionRestored } from "@/api/sessionEvents";
import { session } from "../../../tests/support/answers";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../../tests/support/server";
import { sheetValues } from "./testing/sheet";
import { emptyCycle, sheetBackend } from "./testing/sheetBackend";

const device = vi.hoisted(() => new Map<string, unknown>());
vi.mock("idb-keyval", () => ({
  get: async (key: string) => device.get(key),
  set: async (key: string, value: unknown) => void device.set(key, value),
  del: async (key: string) => void device.delete(key),
}));

const address = "/132101-2024/initiatives/3-1/cycles/2024";
const box = (name: string) => screen.findByRole("textbox", { name });
const save = async ({ user }: ReturnType<typeof renderApp>) =>
  user.click(screen.getByRole("button", { name: "保存する" }));

beforeEach(() => device.clear());

describe("PDCAシート", () => {
  it("方針の目標とその読み方、四つの部、前年度の記録がないことを示す", async () => {
    server.use(...sheetBackend().handlers);
    const { container } = renderApp(address);
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("③－１");
    expect(screen.getByText("講座満足度 81％")).toBeVisible();
    expect(screen.getByText("「以上」と読むのは本システムの読み方です")).toBeVisible();
    const parts = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(parts).toEqual(["計画", "実施", "評価", "改善", "会議での扱い", "変更履歴"]);
    expect(screen.getAllByText(/前年度の記録はありません/)[0]).toHaveTextContent("令和5年度");
    expect(await violationsIn(container)).toEqual([]);
  });

  it("変えた欄だけを保存し、時刻を示す", async () => {
    const backend = sheetBackend();
    server.use(...backend.handlers);
    const app = renderApp(address);
    await app.user.type(await box("目標"), "髙𠮷①（旧）ク");
    expect(screen.getByText("未保存の変更があります")).toBeVisible();
    expect(await screen.findByText(/^保存しました \d\d:\d\d$/, {}, { timeout: 3_000 })).toBeVisible();
    expect(backend.received).toEqual([
      { patch: { plan: { goal: "髙𠮷①（旧）ク" } }, ifMatch: '"1-a"', reason: null },
    ]);
    expect(device.size).toBe(0);
  });

  it("Ctrl+Sですぐ保存する", async () => {
    const backend = sheetBackend();
    server.use(...backend.handlers);
    const { user } = renderApp(address);
    await user.type(await box("課題"), "会場");
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(backend.cycle().improvement.issues).toBe("会場"));
  });

  it("変換中の文は送らない", async () => {
    const backend = sheetBackend();
    server.use(...backend.handlers);
    renderApp(address);
    const goal = await box("目標");
    fireEvent.compositionStart(goal);
    fireEvent.change(goal, { target: { value: "ざいたく" } });
    fireEvent.keyDown(goal, { key: "s", code: "KeyS", ctrlKey: true, isComposing: true });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(backend.received).toEqual([]);
    fireEvent.change(goal, { target: { value: "在宅" } });
    fireEvent.compositionEnd(goal);
    await waitFor(() => expect(backend.cycle().plan.goal).toBe("在宅"), { timeout: 3_000 });
  });

  it("今後の方向性を選ぶ", async () => {
    const backend = sheetBackend();
    server.use(...backend.handlers);
    const app = renderApp(address);
    await app.user.click(await screen.findByRole("radio", { name: "拡充" }));
    await save(app);
    await waitFor(() => expect(backend.cycle().improvement.direction).toBe("EXPAND"));
  });

  it("前年度の文を横に示し、空の欄に写せる", async () => {
    const { plan, execution, evaluation, improvement, followUp } = emptyCycle;
    const previousYear = {
      fiscalYear: 2024,
      fiscalYearLabel: "令和6年度",
      plan: { ...plan, goal: "年3回開く" },
      execution,
      evaluation,
      improvement: { ...improvement, nextYear: "会場を駅前にする" },
      followUp,
    };
    server.use(...sheetBackend({ ...emptyCycle, fiscalYear: 2025, previousYear }).handlers);
    const { user } = renderApp(address);
    const aside = await screen.findByRole("complementary", { name: "令和6年度の目標" });
    expect(screen.getByRole("complementary", { name: /引き継ぎ/ })).toHaveTextContent("会場を駅前にする");
    await user.click(within(aside).getByRole("button", { name: /写して書きはじめる/ }));
    expect(await box("目標")).toHaveValue("年3回開く");
    expect(within(aside).queryByRole("button")).toBeNull();
  });

  it("サーバーが受け付けない理由を欄に示す", async () => {
    const backend = sheetBackend();
    const violations = [{ pointer: "/plan/goal", message: "使えない文字があります。" }];
    const refusal = { type: "/problems/invalid", title: "入力に誤りがあります", status: 400, violations };
    server.use(
      http.patch(backend.address, () => HttpResponse.json(refusal, { status: 400 })),
      ...backend.handlers,
    );
    const app = renderApp(address);
    await app.user.type(await box("目標"), "悪い字");
    await save(app);
    expect(await box("目標")).toHaveAccessibleDescription(/使えない文字があります。/);
    expect(screen.getByText("保存できない欄があります")).toBeVisible();
  });

  it("通信できない間は入力を残し、つながったら送る", async () => {
    const backend = sheetBackend();
    server.use(
      http.patch(backend.address, () => HttpResponse.error(), { once: true }),
      ...backend.handlers,
    );
    const app = renderApp(address);
    await app.user.type(await box("目標"), "年3回");
    await save(app);
    expect(await screen.findByText(/通信できません。入力はこの端末に残しています/)).toBeVisible();
    expect([...device.values()]).toMatchObject([{ mine: { "/plan/goal": "年3回" } }]);
    fireEvent(window, new Event("online"));
    expect(await screen.findByText(/^保存しました/)).toBeVisible();
    expect(backend.cycle().plan.goal).toBe("年3回");
  });

  it("サインインが切れても入力を残し、戻ったら送る", async () => {
    const backend = sheetBackend();
    server.use(
      http.patch(backend.address, () => problem(401, "サインインが必要です"), { once: true }),
      ...backend.handlers,
    );
    const app = renderApp(address);
    await app.user.type(await box("目標"), "年3回");
    await save(app);
    expect(await screen.findByRole("dialog", { name: /もう一度サインイン/ })).toBeVisible();
    notifySessionRestored();
    await waitFor(() => expect(backend.cycle().plan.goal).toBe("年3回"));
  });

  it("この端末に残っていた入力を戻して保存する", async () => {
    const backend = sheetBackend();
    const key = "meguri/draft/coordinator/132101-2024/3-1/2024";
    device.set(key, {
      etag: "x",
      base: sheetValues(),
      mine: sheetValues({ "/plan/goal": "書きかけ" }),
      writtenAt: "2026-11-23T05:00:00Z",
    });
    server.use(...backend.handlers);
    renderApp(address);
    expect(await box("目標")).toHaveValue("書きかけ");
    expect(screen.getByText("保存できていなかった入力を戻しました")).toBeVisible();
    await waitFor(() => expect(backend.cycle().plan.goal).toBe("書きかけ"), { timeout: 3_000 });
    await waitFor(() => expect(device.size).toBe(0));
  });

  it("残っていた入力がもうサーバーにあるなら、何も言わずに消す", async () => {
    const key = "meguri/draft/coordinator/132101-2024/3-1/2024";
    const base = sheetValues();
    device.set(key, {
      etag: "x",
      base,
      mine: sheetValues({ "/plan/goal": "届いた" }),
      writtenAt: "2026-11-23T05:00:00Z",
    });
    server.use(...sheetBackend({ ...emptyCycle, plan: { ...emptyCycle.plan, goal: "届いた" } }).handlers);
    renderApp(address);
    expect(await box("目標")).toHaveValue("届いた");
    expect(screen.queryByText("保存できていなかった入力を戻しました")).toBeNull();
    await waitFor(() => expect(device.size).toBe(0));
  });

  it("閲覧者には入力欄がない", async () => {
    const cycle = { ...emptyCycle, plan: { ...emptyCycle.plan, goal: "一行目\n二行目" } };
    const [grant] = session.policies;
    const viewer = {
      ...session,
      policies: grant ? [{ ...grant, roles: [], rights: ["READ" as const] }] : [],
    };
    server.use(whoAmI(viewer), ...sheetBackend(cycle).handlers);
    const { container } = renderApp(address);
    expect(await screen.findByText(/一行目/)).toBeVisible();
    expect(screen.queryAllByRole("textbox")).toEqual([]);
    expect(screen.queryAllByRole("radio")).toEqual([]);
    expect(screen.queryByRole("button", { name: "保存する" })).toBeNull();
    expect(await violationsIn(container)).toEqual([]);
  });
});
