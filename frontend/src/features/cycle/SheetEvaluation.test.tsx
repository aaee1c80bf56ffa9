import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import type { Cycle } from "@/api/types";
import { policy, session } from "../../../tests/support/answers";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { server, whoAmI } from "../../../tests/support/server";
import { activity, evaluated } from "./testing/evaluated";
import { emptyCycle, sheetBackend } from "./testing/sheetBackend";

vi.mock("idb-keyval", () => ({ get: async () => undefined, set: async () => {}, del: async () => {} }));

const address = "/132101-2024/initiatives/3-1/cycles/2024";
const part = (name: string) => screen.findByRole("region", { name });

function open(cycle: Cycle) {
  const backend = sheetBackend(cycle);
  server.use(...backend.handlers);
  return { backend, ...renderApp(address) };
}

describe("評価区分", () => {
  it("実績、案、評価区分の順に並び、選ぶと保存する。読み上げでは記号の代わりに言葉を使う", async () => {
    const proposal = { achievement: "ACHIEVED" as const, sentence: "「３回以上実施」に対して4回です。" };
    const { backend, container, user } = open(evaluated({}, { proposal }));
    const evaluation = await part("評価");
    expect(evaluation.textContent).toMatch(
      /実績.*4回.*実施記録 1件から計算.*案：達成.*評価区分.*自己評価の理由/s,
    );
    expect(within(evaluation).getByText("実績からの案です。最後は担当者が決めます。")).toBeVisible();
    expect(within(evaluation).getByText("評価区分はめぐりの初期設定です")).toBeVisible();
    await user.click(within(evaluation).getByRole("radio", { name: "丸、おおむね達成" }));
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(backend.cycle().evaluation.rating).toBe("B"));
    await user.click(within(evaluation).getByRole("radio", { name: "まだ決めていない" }));
    await user.keyboard("{Control>}s{/Control}");
    await waitFor(() => expect(backend.cycle().evaluation.rating).toBeNull());
    expect(await violationsIn(container)).toEqual([]);
  });

  it("方針の評価区分だけを示し、もう選べないものは選ばれているシートでだけ示す", async () => {
    const ratings = policy.effective.ratings.map((one) => ({ ...one, offered: one.code !== "D" }));
    server.use(
      http.get("/api/v1/policies/:policy", () =>
        HttpResponse.json({ ...policy, ratings, effective: { ...policy.effective, ratings } }),
      ),
    );
    const { unmount } = open(evaluated());
    await part("評価");
    expect(screen.queryByRole("radio", { name: /できなかった/ })).toBeNull();
    expect(screen.queryByText("評価区分はめぐりの初期設定です")).toBeNull();
    unmount();
    open(evaluated({}, { evaluation: { ...emptyCycle.evaluation, rating: "D" } }));
    expect(await screen.findByRole("radio", { name: /できなかった/ })).toBeChecked();
  });

  it("前年度の評価区分と実績を横に示し、写させない", async () => {
    const { plan, execution, improvement, followUp } = emptyCycle;
    const before = evaluated({ value: 3 }, { evaluation: { ...emptyCycle.evaluation, rating: "C" } });
    const previousYear = {
      fiscalYear: 2023,
      fiscalYearLabel: "令和5年度",
      plan,
      execution,
      evaluation: before.evaluation,
      improvement,
      followUp,
    };
    open(evaluated({}, { previousYear }));
    const rating = await screen.findByRole("complementary", { name: "令和5年度の評価区分" });
    expect(rating).toHaveTextContent("△ 不十分");
    expect(within(rating).queryByRole("button")).toBeNull();
    expect(screen.getByRole("complementary", { name: "令和5年度の実績" })).toHaveTextContent("3回");
  });

  it("二人が別の評価区分を選んだら、記号と名前で並べてたずねる", async () => {
    const { backend, user } = open(evaluated());
    await part("評価");
    backend.write({ evaluation: { rating: "A" } }, "鈴木");
    await user.click(screen.getByRole("radio", { name: /不十分/ }));
    await user.keyboard("{Control>}s{/Control}");
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByRole("region", { name: "自分" })).toHaveTextContent("△ 不十分");
    expect(dialog.getByRole("region", { name: "相手（鈴木さん）" })).toHaveTextContent("◎ 達成できた");
    expect(dialog.queryByRole("radio", { name: "まとめて書き直す" })).toBeNull();
  });
});

describe("実績", () => {
  it("目標の語ごとに、確かめられる記録を示す", async () => {
    const words = [
      { word: "配布", shown: true, evidence: ["a1"] },
      { word: "検討", shown: false, evidence: [] },
    ];
    open(evaluated({ kind: "ACTIVITIES", unit: null, value: null, words, computedValue: null }));
    const result = await part("実績");
    expect(result).toHaveTextContent("「配布」 6/18 第1回 勉強会の記録");
    expect(result).toHaveTextContent("「検討」 記録なし");
  });

  it("入力した実績には、理由と計算した実績を添える", async () => {
    const said = { ...emptyCycle.evaluation.result, value: 5, reason: "記録のない回がある" };
    const evaluation = { ...emptyCycle.evaluation, result: said };
    open(evaluated({ source: "OVERRIDDEN", value: 5 }, { evaluation }));
    const result = await part("実績");
    expect(result).toHaveTextContent("5回入力した実績");
    expect(result).toHaveTextContent("理由：記録のない回がある");
    expect(result).toHaveTextContent("計算した実績：4回");
  });

  it("まだないときは何をすればよいかを、値がないときはそのわけを示す", async () => {
    const { unmount } = open(evaluated({ source: "NONE", value: null }, { activities: [] }));
    expect(await part("実績")).toHaveTextContent("実績がまだありません。実施記録を残すか");
    unmount();
    const said = { ...emptyCycle.evaluation.result, absence: "CALCULATING" as const };
    open(evaluated({ source: "ABSENT" }, { evaluation: { ...emptyCycle.evaluation, result: said } }));
    expect(await part("実績")).toHaveTextContent("算定中");
  });

  it("中間の実績と実施記録を、書く欄の横に示す", async () => {
    const activities = [activity(), activity({ id: "a2", date: "2024-12-17", state: "POSTPONED" })];
    const { container } = open(evaluated({}, { activities }));
    const execution = await part("実施");
    expect(execution).toHaveTextContent("9月30日までの実施記録 2件：2回");
    const lines = within(execution).getAllByRole("listitem");
    expect(lines[0]).toHaveTextContent("6/18研修・講演第1回 勉強会");
    expect(lines[1]).toHaveTextContent("延期");
    const link = within(execution).getByRole("link", { name: "実施記録を残す・直す" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/\/132101-2024\/activities\?.*initiative=/));
    expect(await violationsIn(container)).toEqual([]);
  });

  it("読むだけの人には、直すところを出さない", async () => {
    const policies = session.policies.map((grant) => ({ ...grant, rights: ["READ" as const] }));
    server.use(whoAmI({ ...session, policies }));
    open(evaluated({}, { evaluation: { ...emptyCycle.evaluation, rating: "A" } }));
    expect(await part("評価区分")).toHaveTextContent("◎ 達成できた");
    expect(screen.queryByRole("button", { name: "実績を直す" })).toBeNull();
    expect(screen.queryByRole("button", { name: /コメント/ })).toBeNull();
  });
});
