import { describe, expect, it } from "vitest";
import { dayWithWeekday, fiscalYearSpan, isInFiscalYear, readDay, writeDay } from "./writtenDay";

describe("a day as offices write it", () => {
  it.each([
    ["2024/6/18", "2024-06-18"],
    ["２０２４年６月１８日", "2024-06-18"],
    ["2024-06-18", "2024-06-18"],
    ["R6.6.18", "2024-06-18"],
    ["r6/6/18", "2024-06-18"],
    ["令和６年６月１８日（火）", "2024-06-18"],
    ["令和元年5月1日", "2019-05-01"],
    ["６／１８", "2024-06-18"],
    ["6月18日", "2024-06-18"],
    ["3/31", "2025-03-31"],
    [" 4/1 ", "2024-04-01"],
    ["2024/2/29", "2024-02-29"],
  ])("%s", (written, day) => {
    expect(readDay(written, 2024)).toBe(day);
  });

  it.each(["", "6/31", "2023/2/29", "13/1", "0/5", "６月", "昨日", "2024/6", "R6"])(
    "「%s」は日付でない",
    (written) => {
      expect(readDay(written, 2024)).toBeNull();
    },
  );

  it("writes it back, and says it with its weekday", () => {
    expect(writeDay("2024-06-08")).toBe("2024/6/8");
    expect(dayWithWeekday("2024-06-18")).toBe("2024年6月18日(火)");
  });

  it("knows the fiscal year", () => {
    expect(isInFiscalYear("2024-04-01", 2024)).toBe(true);
    expect(isInFiscalYear("2025-03-31", 2024)).toBe(true);
    expect(isInFiscalYear("2025-04-01", 2024)).toBe(false);
    expect(isInFiscalYear("2024-03-31", 2024)).toBe(false);
    expect(fiscalYearSpan(2024)).toBe("令和6年度（2024/4/1〜2025/3/31）");
  });
});
