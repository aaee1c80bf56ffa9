import { describe, expect, it } from "vitest";
import { readTime } from "./writtenTime";

describe("時刻の読み取り", () => {
  it.each([
    ["14:30", "14:30"],
    ["１４：３０", "14:30"],
    ["14時30分", "14:30"],
    ["14時", "14:00"],
    ["１４時半", "14:30"],
    ["1430", "14:30"],
    ["９３０", "09:30"],
    ["9:05", "09:05"],
    ["14", "14:00"],
    ["午後2時30分", "14:30"],
    ["午前10時", "10:00"],
    ["午後12時", "12:00"],
    ["0:00", "00:00"],
  ])("%s は %s", (written, time) => expect(readTime(written)).toBe(time));

  it.each(["", "25:00", "14:75", "午後14時", "昼過ぎ", "14:30〜", "12345"])("%s は時刻ではない", (written) =>
    expect(readTime(written)).toBeNull(),
  );
});
