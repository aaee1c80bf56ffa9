import { describe, expect, it } from "vitest";
import { dueState, tokyoDate } from "./due";

describe("due date", () => {
  it.each([
    ["2025-05-31", "2025-05-22", { days: 9, overdue: false, text: "あと9日" }],
    ["2025-05-31", "2025-05-31", { days: 0, overdue: false, text: "今日まで" }],
    ["2025-05-31", "2025-06-03", { days: 3, overdue: true, text: "3日超過" }],
    ["2025-03-01", "2024-02-29", { days: 366, overdue: false, text: "あと366日" }],
  ])("%s seen on %s", (date, today, state) => {
    expect(dueState(date, today)).toEqual(state);
  });

  it("takes today from Tokyo, wherever the browser is", () => {
    expect(tokyoDate(new Date("2025-05-31T14:59:59Z"))).toBe("2025-05-31");
    expect(tokyoDate(new Date("2025-05-31T15:00:00Z"))).toBe("2025-06-01");
  });
});
