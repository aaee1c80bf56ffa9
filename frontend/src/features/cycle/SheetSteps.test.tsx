import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Cycle, Right, Session } from "@/api/types";
import { session } from "../../../tests/support/answers";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../../tests/support/server";
import { emptyCycle, sheetBackend } from "./testing/sheetBackend";

const device = vi.hoisted(() => new Map<string, unknown>());
vi.mock("idb-keyval", () => ({
  get: async (key: string) => device.get(key),
  set: async (key: string, value: unknown) => void device.set(key, value),
  del: async (key: string) => void device.delete(key),
}));

const address = "/132101-2024/initiatives/3-1/cycles/2024";
const button = (name: string) => screen.findByRole("button", { name });
const box = (name: string) => screen.findByRole("textbox", { name });
const submission = { by: "coordinator", name: "担当者", at: "2026-11-23T14:05:00+09:00" };

function open(cycle: Partial<Cycle>, who: Session = session) {
  const backend = sheetBackend({ ...emptyCycle, ...cycle });
  server.use(whoAmI(who), ...backend.handlers);
  return { backend, ...renderApp(address) };
}

function manager(username = "manager"): Session {
  const rights: Right[] = ["READ", "WRITE_CYCLES", "READ_LEDGER", "REVIEW_CYCLES"];
  return { ...session, username, policies: session.policies.map((grant) => ({ ...grant, rights })) };
}

beforeEach(() => device.clear());

describe("シートの状態を進める・戻す", () => {
  it("書きかけを保存してから計画を確定し、評価を始める", async () => {
    const { backend, user } = open({});
    await user.type(await box("目標"), "年3回開く");
    await user.click(await button("計画を確定する"));
    await user.click(await button("評価を始める"));
    expect(await button("提出する")).toBeVisible();
    expect(backend.cycle().plan.goal).toBe("年3回開く");
    expect(backend.steps.map(({ action }) => action)).toEqual(["confirmPlan", "startEvaluation"]);
  });

  it("提出の前に、書き換えられなくなることを確かめる", async () => {
    const evaluation = { ...emptyCycle.evaluation, rating: "A" };
    const { backend, user } = open({ status: "EVALUATING", evaluation });
    await user.click(await button("提出する"));
    const dialog = await screen.findByRole("dialog", { name: "このシートを提出しますか" });
    expect(dialog).toHaveTextContent("計画：未記入（現状と課題・目標・実施内容）");
    expect(dialog).toHaveTextContent("評価：記入中（自己評価の理由・分析）");
    expect(dialog).toHaveTextContent("差し戻されるまで、このシートは書き換えられません");
    await user.click(within(dialog).getByRole("button", { name: "やめる" }));
    expect(backend.steps).toEqual([]);
    await user.click(await button("提出する"));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "提出する" }));
    expect(await screen.findByText("提出済みのため、書き換えられません")).toBeVisible();
    expect(screen.queryAllByRole("textbox")).toEqual([]);
    expect(screen.queryByRole("button", { name: "差し戻す" })).toBeNull();
  });

  it("理由を書いて差し戻すと、理由とだれかといつかが残る", async () => {
    const { backend, container, user } = open({ status: "SUBMITTED", submission }, manager());
    expect(await button("承認する")).toBeVisible();
    await user.click(await button("差し戻す"));
    const dialog = within(await screen.findByRole("dialog", { name: "差し戻す理由" }));
    await user.click(dialog.getByRole("button", { name: "差し戻す" }));
    expect(dialog.getByRole("textbox")).toHaveAccessibleDescription(/理由を入力してください。/);
    fireEvent.change(dialog.getByRole("textbox"), { target: { value: "𠮷".repeat(502) } });
    await user.click(dialog.getByRole("button", { name: "差し戻す" }));
    expect(dialog.getByRole("textbox")).toHaveAccessibleDescription(/あと2文字減らしてください。/);
    await user.clear(dialog.getByRole("textbox"));
    await user.type(dialog.getByRole("textbox"), "分析に数字を入れてください");
    await user.click(dialog.getByRole("button", { name: "差し戻す" }));
    expect(await screen.findByText("差し戻されました")).toBeVisible();
    expect(screen.getByText("分析に数字を入れてください")).toBeVisible();
    expect(screen.getByText(/係長さん/)).toHaveTextContent("2026年11月23日 14:05");
    expect(backend.steps).toEqual([{ action: "sendBack", reason: "分析に数字を入れてください" }]);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("承認し、理由を書いて取り消せる", async () => {
    const { user } = open({ status: "SUBMITTED", submission }, manager());
    await user.click(await button("承認する"));
    await user.click(await button("承認を取り消して直す"));
    const dialog = within(await screen.findByRole("dialog", { name: "承認を取り消して直す理由" }));
    await user.type(dialog.getByRole("textbox"), "数が違っていた");
    await user.click(dialog.getByRole("button", { name: "承認を取り消して直す" }));
    expect(await screen.findByText("承認が取り消されました")).toBeVisible();
    expect(await box("分析")).toBeVisible();
  });

  it("自分が提出したシートは承認できず、わけを示す", async () => {
    open({ status: "SUBMITTED", submission }, manager("coordinator"));
    expect(await screen.findByText("提出した人は承認できません")).toBeVisible();
    expect(screen.queryByRole("button", { name: "承認する" })).toBeNull();
    expect(await button("差し戻す")).toBeVisible();
  });

  it("ほかの人が先に保存していたら、取り込んで知らせ、押し直せば進む", async () => {
    const { backend, user } = open({});
    await box("目標");
    backend.write({ improvement: { issues: "会場が遠い" } }, "鈴木");
    await user.click(await button("計画を確定する"));
    expect(await screen.findByRole("alert")).toHaveTextContent("もう一度「計画を確定する」を押して");
    expect(await box("課題")).toHaveValue("会場が遠い");
    await user.click(await button("計画を確定する"));
    expect(await button("評価を始める")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("読むだけの画面でも、古い版のままでは進まず、新しい版を示す", async () => {
    const { backend, user } = open({ status: "SUBMITTED", submission }, manager());
    const approve = await button("承認する");
    backend.write({ evaluation: { analysis: "あとから直した分析" } }, "鈴木");
    await user.click(approve);
    expect(await screen.findByText("あとから直した分析")).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("もう一度「承認する」を押して");
    expect(backend.steps).toEqual([]);
  });

  it("理由が受け付けられないときは欄に、届かないときは画面に示し、書いた理由は残す", async () => {
    const { backend, user } = open({ status: "SUBMITTED", submission }, manager());
    const violations = [{ pointer: "/reason", message: "使えない文字があります。" }];
    const refusal = {
      type: "/problems/invalid-input",
      title: "入力に誤りがあります",
      status: 400,
      violations,
    };
    const path = `${backend.address}/transitions`;
    server.use(
      http.post(path, () => HttpResponse.json(refusal, { status: 400 }), { once: true }),
      http.post(path, () => HttpResponse.error(), { once: true }),
    );
    await user.click(await button("差し戻す"));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox"), "悪い字");
    await user.click(dialog.getByRole("button", { name: "差し戻す" }));
    await waitFor(() =>
      expect(dialog.getByRole("textbox")).toHaveAccessibleDescription(/使えない文字があります。/),
    );
    await user.click(dialog.getByRole("button", { name: "差し戻す" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("サーバーに接続できません");
    await user.click(await button("差し戻す"));
    expect(await screen.findByRole("textbox")).toHaveValue("悪い字");
  });

  it("ほかの人が提出したあとに残った入力は、消えずに示す", async () => {
    const { backend, user } = open({ status: "EVALUATING" });
    const goal = await box("分析");
    backend.move("submit", null);
    await user.type(goal, "遅れて書いた文");
    expect(
      await screen.findByText("保存できていない入力が残っています", {}, { timeout: 4_000 }),
    ).toBeVisible();
    expect(screen.getByText("遅れて書いた文")).toBeVisible();
    await user.click(await button("この入力を消す"));
    await waitFor(() => expect([...device]).toEqual([]));
  });

  it("別の人がサインインしていたら、入力を残してサインインし直しを求める", async () => {
    const { backend, user } = open({});
    server.use(
      http.patch(backend.address, () => problem(401, "別の人です", "signed-in-as-another"), { once: true }),
    );
    await user.type(await box("目標"), "年3回");
    await user.keyboard("{Control>}s{/Control}");
    const dialog = await screen.findByRole("dialog", { name: /もう一度サインイン/ });
    expect(dialog).toHaveTextContent("このブラウザーで、ほかの人がサインインしました。");
    await user.type(within(dialog).getByLabelText("パスワード"), "correct{Enter}");
    await waitFor(() => expect(backend.cycle().plan.goal).toBe("年3回"));
  });
});
