import { describe, expect, it } from "vitest";
import { faultsFrom, faultsOf, formOf, parseAmount, resultPatch } from "./resultForm";
import { midYearText, shortResult } from "./resultText";
import { evaluated, resultWith } from "./testing/evaluated";
import { emptyCycle } from "./testing/sheetBackend";

const said = emptyCycle.evaluation.result;
const rate = resultWith({ kind: "RATE", unit: "％" });

describe("実績の入力", () => {
  it.each([
    ["４", "回", 4],
    ["1,234部", "部", 1234],
    ["８４．６１％", "％", 84.61],
    ["84.615", "％", null],
    ["四", "回", null],
    ["-1", "回", null],
  ])("%s を読む", (text, unit, value) => {
    expect(parseAmount(text, unit)).toBe(value);
  });

  it("いまの内容から始まり、同じものを送れば変わらない", () => {
    const absent = { ...said, absence: "NOT_MEASURED" as const, reason: "調査を行わなかった" };
    const form = formOf(absent, rate);
    expect(form).toMatchObject({ choice: "absent", note: "調査を行わなかった", reason: "" });
    expect(resultPatch(form, rate)).toEqual({
      value: null,
      words: null,
      absence: "NOT_MEASURED",
      reason: "調査を行わなかった",
    });
    expect(formOf({ ...said, value: 4, reason: "理由" }, rate)).toMatchObject({
      choice: "other",
      value: "4",
    });
    expect(formOf(said, rate).choice).toBe("computed");
  });

  it("割合は100まで、理由は1,000文字まで", () => {
    const form = {
      ...formOf(said, rate),
      choice: "other" as const,
      value: "101",
      reason: "𠮷".repeat(1_001),
    };
    expect(faultsOf(form, rate)).toEqual({
      value: "100以下で入力してください。",
      reason: "1,000文字以内にしてください。",
    });
    expect(faultsOf({ ...form, value: "八割", reason: "理由" }, rate).value).toMatch(/^数字で/);
  });

  it("サーバーが見つけた誤りを、その欄に置く", () => {
    const violations = [
      { pointer: "/evaluation/result/words/0", message: "語" },
      { pointer: "/evaluation/result/reason", message: "理由" },
    ];
    const form = formOf(said, rate);
    expect(faultsFrom(violations, { ...form, choice: "other" })).toEqual({ words: "語", reason: "理由" });
    expect(faultsFrom(violations, { ...form, choice: "absent" })).toEqual({ words: "語", note: "理由" });
  });
});

describe("実績の短い言い方", () => {
  it.each([
    [{}, "4回"],
    [{ value: 1234 }, "1,234回"],
    [{ source: "NONE" as const, value: null }, "まだありません"],
    [
      { kind: "ACTIVITIES" as const, words: [{ word: "配布", shown: false, evidence: [] }] },
      "配布（記録なし）",
    ],
  ])("%j", (result, text) => {
    expect(shortResult(evaluated(result).evaluation)).toBe(text);
  });

  it("目標がなければ、実績もない", () => {
    expect(shortResult(emptyCycle.evaluation)).toBeNull();
  });

  it("前半の記録から言えること", () => {
    expect(midYearText(resultWith())).toBe("2回");
    expect(midYearText(resultWith({ midYear: { activities: 0, value: null, words: [] } }))).toBe(
      "ありません",
    );
    const half = { activities: 1, value: null, words: ["配布"] };
    expect(midYearText(resultWith({ kind: "ACTIVITIES", midYear: half }))).toBe("「配布」");
    expect(midYearText(resultWith({ midYear: { ...half, words: [] } }))).toBe("計算できません");
  });
});
