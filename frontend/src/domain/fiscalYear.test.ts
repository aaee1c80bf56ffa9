import { describe, expect, it } from "vitest";
import {
  defaultFiscalYear,
  fiscalYearLabel,
  fiscalYearOf,
  fiscalYearWithWestern,
  parseFiscalYear,
} from "./fiscalYear";

describe("fiscal year", () => {
  it.each([
    [2018, "平成30年度"],
    [2019, "令和元年度"],
    [2020, "令和2年度"],
    [2024, "令和6年度"],
  ])("%i is %s", (fiscalYear, label) => {
    expect(fiscalYearLabel(fiscalYear)).toBe(label);
  });

  it("shows the western year beside", () => {
    expect(fiscalYearWithWestern(2024)).toBe("令和6年度（2024）");
  });

  it.each([
    ["2026-03-31T14:59:59Z", 2025],
    ["2026-03-31T15:00:00Z", 2026],
    ["2026-12-31T23:00:00Z", 2026],
    ["2027-01-01T00:00:00+09:00", 2026],
  ])("%s in Tokyo is in %i", (moment, fiscalYear) => {
    expect(fiscalYearOf(new Date(moment))).toBe(fiscalYear);
  });

  it("starts with today's year, held inside the policy's period", () => {
    const period = { first: 2024, last: 2026 };
    expect(defaultFiscalYear(period, new Date("2023-05-01T00:00:00+09:00"))).toBe(2024);
    expect(defaultFiscalYear(period, new Date("2025-05-01T00:00:00+09:00"))).toBe(2025);
    expect(defaultFiscalYear(period, new Date("2031-05-01T00:00:00+09:00"))).toBe(2026);
  });

  it.each([
    ["2024", 2024],
    [2024, 2024],
    ["２０２４", 2024],
    [" 2024 ", 2024],
    ["24", null],
    ["令和6", null],
    [undefined, null],
    ["2024.5", null],
  ])("reads %s as %s", (input, fiscalYear) => {
    expect(parseFiscalYear(input)).toBe(fiscalYear);
  });
});
