import { describe, expect, it } from "vitest";
import { initiatives } from "../../../tests/support/answers";
import { withInitiative, withKind } from "./changes";
import { emptyDraft, newRow } from "./draft";
import { quantityInWords, totalInWords } from "./quantity";
import { readCount, readDraft } from "./readDraft";
import { study } from "./testing/activityBackend";

const of = (code: string) => initiatives.find((one) => one.code === code);
const filled = {
  ...emptyDraft(of("2-7"), 2024, "2024/6/18"),
  kind: "TRAINING" as const,
  title: "第１回　勉強会",
};

describe("a number as it is typed", () => {
  it.each([
    ["１２", 12],
    ["1,200", 1200],
    ["12人", 12],
    ["0", 0],
    ["", null],
    ["-1", undefined],
    ["1.5", undefined],
    ["たくさん", undefined],
    ["12345678", undefined],
  ])("%s", (written, number) => {
    expect(readCount(written)).toBe(number);
  });
});

describe("a record as it is typed", () => {
  it("leaves prose as it is and empty boxes unrecorded", () => {
    const { input, faults } = readDraft({ ...filled, themes: "看取り、 ＡＣＰ,看取り" }, 2024);
    expect(faults).toEqual({});
    expect(input).toMatchObject({
      date: "2024-06-18",
      title: "第１回　勉強会",
      themes: ["看取り", "ＡＣＰ"],
      survey: null,
      place: null,
      figures: { times: 1, copies: null, people: [], persons: null, cases: null },
    });
  });

  it("names places by the rows that are sent", () => {
    const people = [newRow(), newRow("医師", "たくさん"), newRow("", "3")];
    const { input, faults } = readDraft({ ...filled, people }, 2024);
    expect(faults).toEqual({ "/figures/people/0/number": "0以上の整数で入力してください。" });
    expect(input.figures.people[1]).toEqual({ profession: "参加者", number: 3 });
  });

  it("asks for a reason when it does not count", () => {
    const { faults } = readDraft({ ...filled, counted: false }, 2024);
    expect(Object.keys(faults)).toEqual(["/notCountedReason"]);
  });
});

describe("the words of the target", () => {
  it("follow the kind until they are chosen by hand", () => {
    const start = emptyDraft(of("1-1"), 2024, "");
    const spread = withKind(start, "DISTRIBUTION", of("1-1"), 2024);
    expect(spread.words).toEqual(["配布"]);
    expect(withKind(spread, "STUDY", of("1-1"), 2024).words).toEqual(["検討"]);
    const byHand = { ...spread, words: ["検討", "配布"] };
    expect(withKind(byHand, "STUDY", of("1-1"), 2024).words).toEqual(["検討", "配布"]);
  });

  it("are those of the initiative that is chosen", () => {
    const start = withKind(emptyDraft(of("1-2"), 2024, ""), "CREATION", of("1-2"), 2024);
    const moved = withInitiative(start, of("3-1"), 2024);
    expect(moved.words).toEqual([]);
    expect(moved.answers[0]?.name).toBe("とても満足");
  });
});

it("says a quantity and a total in words", () => {
  const figures = { times: 2, copies: 1500, people: [], persons: 3, cases: 10 };
  expect(quantityInWords(figures)).toBe("2回・1,500部・3件（実数）・10件（延数）");
  const without = { ...study, figures: { ...study.figures, times: null } };
  expect(totalInWords([study, without, { ...study, counted: false }])).toBe("2回・24人");
});
