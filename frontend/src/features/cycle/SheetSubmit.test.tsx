import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import type { Cycle, Right, Session } from "@/api/types";
import { session } from "../../../tests/support/answers";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { server, whoAmI } from "../../../tests/support/server";
import { evaluated } from "./testing/evaluated";
import { emptyCycle, sheetBackend } from "./testing/sheetBackend";

vi.mock("idb-keyval", () => ({ get: async () => undefined, set: async () => {}, del: async () => {} }));

const address = "/132101-2024/initiatives/3-1/cycles/2024";
const button = (name: string) => screen.findByRole("button", { name });
const carriedOver = { fiscalYear: 2023, text: "会場を駅前にする", at: "2024-07-01T10:00:00+09:00" };

function open(cycle: Cycle, who: Session = session) {
  const backend = sheetBackend(cycle);
  server.use(whoAmI(who), ...backend.handlers);
  return { backend, ...renderApp(address) };
}

describe("提出の前に", () => {
  it("足りない判断を一覧と欄に示し、その欄へ移る。書けば消え、文が空でも提出できる", async () => {
    const { backend, user } = open(evaluated({ source: "NONE", value: null }, { carriedOver }));
    await user.click(await button("提出する"));
    const element = await screen.findByRole("dialog", { name: "提出の前に入力してください" });
    const dialog = within(element);
    expect(await violationsIn(element)).toEqual([]);
    expect(dialog.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      expect.stringContaining("前年度の「次年度への反映」はどうなりましたか"),
      expect.stringContaining("実施記録を残すか、「実績を直す」から"),
      expect.stringContaining("評価区分を選んでください。"),
    ]);
    await user.click(dialog.getByRole("button", { name: "評価区分" }));
    await waitFor(() => expect(screen.getByRole("radio", { name: /達成できた/ })).toBeVisible());
    const rating = screen.getByRole("group", { name: "評価区分" });
    await waitFor(() => expect(rating).toContainElement(document.activeElement as HTMLElement));
    expect(rating).toHaveAccessibleDescription(/評価区分を選んでください。/);
    await user.click(within(rating).getByRole("radio", { name: /達成できた/ }));
    expect(rating).not.toHaveAccessibleDescription(/評価区分を選んでください。/);
    expect(screen.getByRole("region", { name: "実績" })).toHaveTextContent(
      "ない理由（未測定・算定中・対象外）",
    );

    const followUp = within(screen.getByRole("group", { name: /はどうなりましたか/ }));
    await user.click(followUp.getByRole("radio", { name: "見送った" }));
    await user.click(await button("提出する"));
    const reason = screen.getByRole("textbox", { name: "一部実施・見送りの理由", hidden: true });
    expect(reason).toHaveAccessibleDescription(/理由を入力してください。/);
    await user.click(await button("閉じる"));
    await user.type(reason, "会場の都合");
    expect(backend.steps).toEqual([]);
  });

  it("サーバーだけが知っていたことも、同じように示す", async () => {
    const evaluation = { ...emptyCycle.evaluation, rating: "A" };
    const { backend, user } = open(evaluated({}, { evaluation }));
    const violations = [{ pointer: "/evaluation/result", message: "実績がありません。" }];
    const refusal = {
      type: "/problems/invalid-input",
      title: "入力に誤りがあります",
      status: 400,
      violations,
    };
    const path = `${backend.address}/transitions`;
    server.use(http.post(path, () => HttpResponse.json(refusal, { status: 400 }), { once: true }));
    await user.click(await button("提出する"));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "提出する" }));
    const dialog = within(await screen.findByRole("dialog", { name: "提出の前に入力してください" }));
    expect(dialog.getByText("実績がありません。")).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "最初の欄へ移動する" }));
    await waitFor(async () => expect(await button("実績を直す")).toHaveFocus());
    expect(screen.getByRole("region", { name: "実績" })).toHaveTextContent("実績がありません。");
  });
});

describe("目標が変わったとき", () => {
  const submitted: Partial<Cycle> = {
    status: "SUBMITTED",
    submission: { by: "coordinator", name: "担当者", at: "2026-11-23T14:05:00+09:00" },
    agreedTarget: "２回以上実施",
  };
  const rights: Right[] = ["READ", "WRITE_CYCLES", "REVIEW_CYCLES"];
  const manager = {
    ...session,
    username: "manager",
    policies: session.policies.map((grant) => ({ ...grant, rights })),
  };
  const changed = "計画を確定したときの目標は「２回以上実施」、いまの目標は「講座満足度 81％」です。";

  it("見てから承認する", async () => {
    const { backend, user } = open(evaluated({}, { ...submitted, targetChanged: true }), manager);
    expect(await screen.findByText(changed)).toBeVisible();
    await user.click(await button("承認する"));
    expect(await screen.findByRole("dialog")).toHaveTextContent(changed);
    await user.click(await button("目標が変わったことを確かめて承認する"));
    expect(await screen.findByText("承認済みのため、書き換えられません")).toBeVisible();
    expect(backend.steps).toEqual([{ action: "approve", reason: null, targetChangeSeen: true }]);
  });

  it("画面を開いたあとに変わったなら、承認を止めて示す", async () => {
    const { backend, user } = open(evaluated({}, submitted), manager);
    const refusal = { type: "/problems/target-changed", title: "目標が変わっています", status: 409 };
    server.use(
      http.post(`${backend.address}/transitions`, () => HttpResponse.json(refusal, { status: 409 }), {
        once: true,
      }),
    );
    await user.click(await button("承認する"));
    expect(await screen.findByRole("dialog")).toHaveTextContent(changed);
    await user.click(await button("目標が変わったことを確かめて承認する"));
    expect(await screen.findByText("承認済みのため、書き換えられません")).toBeVisible();
  });
});
