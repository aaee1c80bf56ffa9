import { describe, expect, it } from "vitest";
import { policy } from "../../../tests/support/answers";
import { FIELD_KEYS, fieldLabel, shownValue } from "./sheetFields";
import { patchOf, progressOf, valuesOf } from "./sheetValues";
import { sheetValues } from "./testing/sheet";
import { emptyCycle } from "./testing/sheetBackend";

describe("シートの欄", () => {
  it("サーバーの文書から読み、変えた欄だけの差分に戻す。空は null", () => {
    const followUp = { outcome: "PARTLY" as const, reason: "後期から" };
    const evaluation = { ...emptyCycle.evaluation, rating: "A" };
    const values = valuesOf({ ...emptyCycle, followUp, evaluation });
    expect(values).toEqual(
      sheetValues({
        "/followUp/outcome": "PARTLY",
        "/followUp/reason": "後期から",
        "/evaluation/rating": "A",
      }),
    );
    expect(patchOf({ "/followUp/reason": "", "/evaluation/rating": "B" })).toEqual({
      followUp: { reason: null },
      evaluation: { rating: "B" },
    });
  });

  it("選んだものは画面の言葉で示す", () => {
    const { ratings } = policy.effective;
    expect(shownValue("/evaluation/rating", "A", ratings)).toBe("◎ 達成できた");
    expect(shownValue("/followUp/outcome", "PARTLY")).toBe("一部実施した");
    expect(shownValue("/improvement/direction", "EXPAND")).toBe("拡充");
    expect(shownValue("/plan/goal", "EXPAND")).toBe("EXPAND");
    for (const key of FIELD_KEYS) expect(fieldLabel(key)).not.toBe(key);
  });

  it("評価は、評価区分と理由と分析がそろって記入済みになる", () => {
    const texts = { "/evaluation/ratingReason": "理由", "/evaluation/analysis": "分析" };
    expect(progressOf("evaluation", sheetValues({ "/followUp/outcome": "DONE" }))).toBe("EMPTY");
    expect(progressOf("evaluation", sheetValues({ "/evaluation/committeeOpinion": "意見" }))).toBe("STARTED");
    expect(progressOf("evaluation", sheetValues(texts))).toBe("STARTED");
    expect(progressOf("evaluation", sheetValues({ ...texts, "/evaluation/rating": "A" }))).toBe("FILLED");
  });
});
