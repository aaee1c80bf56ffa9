import { describe, expect, it } from "vitest";
import { arrowMeaning, isReadAsAtLeast, targetReading } from "./target";

const activities = {
  printed: "→",
  resolved: "作成・配布",
  carriedFrom: 2023,
  kind: "ACTIVITIES",
  comparatorPrinted: false,
  activities: ["作成", "配布"],
  number: null,
  unit: null,
};
const count = {
  ...activities,
  printed: "３回以上実施",
  resolved: "３回以上実施",
  carriedFrom: null,
  kind: "COUNT",
  comparatorPrinted: true,
  activities: null,
  number: 3,
  unit: "回",
};
const rate = { ...count, kind: "RATE", comparatorPrinted: false, number: 81, unit: "％" };

describe("target", () => {
  it("says what an arrow stands for, and nothing where the words say it", () => {
    expect(arrowMeaning(activities)).toBe("作成・配布（令和5年度と同じ）");
    expect(arrowMeaning(count)).toBeNull();
  });

  it("says what is read from the words", () => {
    expect(targetReading(activities)).toBe("「作成」と「配布」の両方");
    expect(targetReading({ ...activities, activities: ["実施"] })).toBe("「実施」");
    expect(targetReading(count)).toBe("3回以上");
    expect(targetReading(rate)).toBe("81％以上");
  });

  it("owns up to the comparator of a rate only where it is not printed", () => {
    expect(isReadAsAtLeast(rate)).toBe(true);
    expect(isReadAsAtLeast({ ...rate, comparatorPrinted: true })).toBe(false);
    expect(isReadAsAtLeast(count)).toBe(false);
  });
});
