import { describe, expect, it } from "vitest";
import { diffText } from "./characters";

const side = (parts: ReturnType<typeof diffText>, hidden: string) =>
  parts
    .filter(({ kind }) => kind !== hidden)
    .map(({ text }) => text)
    .join("");

describe("diffText", () => {
  it("marks the characters that differ", () => {
    expect(diffText("年3回開催した。", "年4回開催した。")).toEqual([
      { text: "年", kind: "same" },
      { text: "3", kind: "deleted" },
      { text: "4", kind: "inserted" },
      { text: "回開催した。", kind: "same" },
    ]);
  });

  it("never cuts a character in two", () => {
    const parts = diffText("髙𠮷①か\u3099", "髙𠮟①が");
    expect(parts.map(({ text }) => text)).toEqual(["髙", "𠮷", "𠮟", "①", "か\u3099", "が"]);
  });

  it.each([
    ["", "新しい文"],
    ["1行目\n2行目", "1行目\r\n2行目"],
    ["長い文。".repeat(1_250), `${"長い文。".repeat(1_249)}終わり。`],
    ["あいうえお".repeat(1_000), "かきくけこ".repeat(1_000)],
  ])("gives both texts back whole", (before, after) => {
    const parts = diffText(before, after);
    expect(side(parts, "inserted")).toBe(before);
    expect(side(parts, "deleted")).toBe(after);
  });
});
