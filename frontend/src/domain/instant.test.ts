import { expect, it } from "vitest";
import { formatDateTime, formatShortDate, formatTime, monthAndDay } from "./instant";

const justBeforeMidnight = "2026-03-31T23:59:59.123456+09:00";

it("shows moments as in Tokyo, wherever the browser is", () => {
  expect(formatDateTime(justBeforeMidnight)).toBe("2026年3月31日 23:59");
  expect(formatShortDate("2026-03-31T15:00:00Z")).toBe("2026/4/1");
  expect(formatTime(new Date("2026-03-31T05:05:00Z"))).toBe("14:05");
});

it("shows a day without its year", () => {
  expect(monthAndDay("2024-06-08")).toBe("6/8");
});
