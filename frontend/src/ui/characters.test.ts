import { describe, expect, it } from "vitest";
import { diffText, shorten } from "./characters";

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

describe("shorten", () => {
  it("leaves out what is unchanged and far away, and never a change", () => {
    const parts = diffText(`${"前".repeat(50)}3${"後".repeat(50)}`, `${"前".repeat(50)}4${"後".repeat(50)}`);
    expect(shorten(parts, 2)).toEqual([
      { text: "…（略）…前前", kind: "same" },
      { text: "3", kind: "deleted" },
      { text: "4", kind: "inserted" },
      { text: "後後…（略）…", kind: "same" },
    ]);
  });

  it("keeps a short text whole", () => {
    const parts = diffText("年3回", "年4回");
    expect(shorten(parts, 2)).toEqual(parts);
  });
});
