import { expect, it } from "vitest";
import { ratingsToChoose, ratingText } from "./rating";

const ratings = [
  { code: "A", symbol: "◎", label: "達成できた", spoken: "二重丸", offered: true },
  { code: "S", symbol: "☆", label: "大きく上回った", spoken: "星", offered: false },
];

it("shows a rating by its symbol and label, and an unknown one by its code", () => {
  expect(ratingText(ratings, "A")).toBe("◎ 達成できた");
  expect(ratingText(ratings, "Z")).toBe("Z");
  expect(ratingText(ratings, null)).toBe("");
});

it("keeps a rating that is offered no more where it was chosen", () => {
  expect(ratingsToChoose(ratings, "").map(({ code }) => code)).toEqual(["A"]);
  expect(ratingsToChoose(ratings, "S").map(({ code }) => code)).toEqual(["A", "S"]);
});
