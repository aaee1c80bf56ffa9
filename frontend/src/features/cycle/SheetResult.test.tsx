import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it, vi } from "vitest";
import type { Cycle, Result } from "@/api/types";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { server } from "../../../tests/support/server";
import { evaluated } from "./testing/evaluated";
import { sheetBackend } from "./testing/sheetBackend";

vi.mock("idb-keyval", () => ({ get: async () => undefined, set: async () => {}, del: async () => {} }));

const address = "/132101-2024/initiatives/3-1/cycles/2024";

async function edit(cycle: Cycle) {
  const backend = sheetBackend(cycle);
  server.use(...backend.handlers);
  const { user } = renderApp(address);
  await user.click(await screen.findByRole("button", { name: "実績を直す" }));
  const element = await screen.findByRole("dialog", { name: "実績を直す" });
  const dialog = within(element);
  const save = () => user.click(dialog.getByRole("button", { name: "保存する" }));
  return { backend, user, dialog, element, save };
}

describe("実績を直す", () => {
  it("全角の数字と理由をひとつにまとめて送る", async () => {
    const { backend, user, dialog, element, save } = await edit(evaluated());
    await user.click(dialog.getByRole("radio", { name: "別の値を入力する" }));
    await save();
    expect(dialog.getByLabelText(/^実績（回）/)).toHaveAccessibleDescription(
      /実績を数字で入力してください。/,
    );
    expect(dialog.getByLabelText(/^理由/)).toHaveAccessibleDescription(/理由を入力してください。/);
    expect(await violationsIn(element)).toEqual([]);
    await user.type(dialog.getByLabelText(/^実績（回）/), "５回");
    await user.type(dialog.getByLabelText(/^理由/), "記録のない回がある");
    await save();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const result = { value: 5, words: null, reason: "記録のない回がある", absence: null };
    expect(backend.received).toEqual([{ patch: { evaluation: { result } }, ifMatch: '"1-a"', reason: null }]);
  });

  it("目標の語を選び直す", async () => {
    const words = ["配布", "検討"].map((word) => ({ word, shown: word === "配布", evidence: [] }));
    const cycle = evaluated({ kind: "ACTIVITIES", unit: null, value: null, words, computedWords: ["配布"] });
    const { backend, user, dialog, save } = await edit(cycle);
    await user.click(dialog.getByRole("radio", { name: "別の値を入力する" }));
    expect(dialog.getByRole("checkbox", { name: "配布" })).toBeChecked();
    await user.click(dialog.getByRole("checkbox", { name: "検討" }));
    await user.type(dialog.getByLabelText(/^理由/), "会議で検討した");
    await save();
    await waitFor(() => expect(backend.cycle().evaluation.result.words).toEqual(["配布", "検討"]));
  });

  it("値がないわけを選び、計算した実績に戻せる", async () => {
    const { backend, user, dialog, save } = await edit(evaluated());
    await user.click(dialog.getByRole("radio", { name: "値がない" }));
    await save();
    expect(dialog.getByRole("group", { name: "値がないわけ" })).toHaveAccessibleDescription(/選んでください/);
    await user.click(dialog.getByRole("radio", { name: "算定中" }));
    await save();
    await waitFor(() => expect(backend.cycle().evaluation.result.absence).toBe("CALCULATING"));
    await user.click(await screen.findByRole("button", { name: "実績を直す" }));
    await user.click(screen.getByRole("radio", { name: "計算した実績を使う" }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "保存する" }));
    await waitFor(() => expect(backend.cycle().evaluation.result.absence).toBeNull());
  });

  it("ほかの人が先に保存していたら、読み直して知らせ、入力は残す", async () => {
    const { backend, user, dialog, save } = await edit(evaluated());
    await user.click(dialog.getByRole("radio", { name: "別の値を入力する" }));
    await user.type(dialog.getByLabelText(/^実績（回）/), "5");
    await user.type(dialog.getByLabelText(/^理由/), "記録のない回がある");
    backend.write({ improvement: { issues: "会場が遠い" } }, "鈴木");
    await save();
    expect(await dialog.findByRole("alert")).toHaveTextContent("ほかの人が先に保存しました");
    expect(dialog.getByLabelText(/^実績（回）/)).toHaveValue("5");
    expect(screen.getByText("鈴木さんが「課題」を変更しました。")).toBeInTheDocument();
    await save();
    await waitFor(() => expect(backend.cycle().evaluation.result.value).toBe(5));
    expect(backend.cycle().improvement.issues).toBe("会場が遠い");
  });

  it("受け付けられないわけを欄に示す", async () => {
    const { backend, user, dialog, save } = await edit(evaluated());
    const violations = [{ pointer: "/evaluation/result/value", message: "数値で測る目標ではありません。" }];
    const refusal = {
      type: "/problems/invalid-input",
      title: "入力に誤りがあります",
      status: 400,
      violations,
    };
    server.use(http.patch(backend.address, () => HttpResponse.json(refusal, { status: 400 })));
    await user.click(dialog.getByRole("radio", { name: "別の値を入力する" }));
    await user.type(dialog.getByLabelText(/^実績（回）/), "5");
    await user.type(dialog.getByLabelText(/^理由/), "理由");
    await save();
    await waitFor(() =>
      expect(dialog.getByLabelText(/^実績（回）/)).toHaveAccessibleDescription(/数値で測る目標では/),
    );
  });
});

describe("数える回答", () => {
  const survey = {
    surveys: 2,
    valid: 143,
    numerator: 121,
    choicesProposed: true,
    choices: [
      { choice: "とても満足", number: 80, counted: true },
      { choice: "満足", number: 41, counted: true },
      { choice: "普通", number: 22, counted: false },
    ],
  };
  const rate: Partial<Result> = { kind: "RATE", unit: "％", value: 84.61, computedValue: 84.61, survey };

  it("めぐりの案を示し、選び直すとすぐ保存する。書きかけの文もあとから届く", async () => {
    const backend = sheetBackend(evaluated(rate));
    server.use(...backend.handlers);
    const { user } = renderApp(address);
    const result = await screen.findByRole("region", { name: "実績" });
    expect(result).toHaveTextContent("84.61％");
    expect(result).toHaveTextContent("有効回答 143 のうち 121");
    expect(result).toHaveTextContent("めぐりの案です（「満足」を含む回答）");
    await user.type(screen.getByRole("textbox", { name: "分析" }), "時間帯");
    await user.click(screen.getByRole("checkbox", { name: "普通（22）" }));
    await waitFor(() =>
      expect(backend.cycle().evaluation.result.choices).toEqual(["とても満足", "満足", "普通"]),
    );
    await waitFor(() => expect(backend.cycle().evaluation.analysis).toBe("時間帯"), { timeout: 3_000 });
  });

  it("最後の一つは外せない", async () => {
    const [first] = survey.choices;
    const one = { ...survey, choices: first ? [first] : [] };
    const backend = sheetBackend(evaluated({ ...rate, survey: one }));
    server.use(...backend.handlers);
    renderApp(address);
    fireEvent.click(await screen.findByRole("checkbox"));
    expect(await screen.findByText("数える回答を1つは残してください。")).toBeVisible();
    expect(backend.received).toEqual([]);
  });
});
