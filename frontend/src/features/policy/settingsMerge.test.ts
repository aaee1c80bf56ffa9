import { describe, expect, it } from "vitest";
import type { Rating } from "@/api/types";
import { policy } from "../../../tests/support/answers";
import { dueDrafts, movedUp, withNewRating } from "./settingsForm";
import { contestedDue, contestedRatings, mergedDue, mergedRatings, ratingsSeen } from "./settingsMerge";

const scale = policy.effective.ratings;
const renamed = (ratings: readonly Rating[], wanted: string, label: string): Rating[] =>
  ratings.map((rating) => (rating.code === wanted ? { ...rating, label } : rating));
const theirNew: Rating = { code: "E", symbol: "…", label: "継続中", spoken: "点", offered: true };
const named = (ratings: readonly Rating[]) => ratings.map(({ code, label }) => `${code}${label}`);

describe("ほかの人が先に設定を保存したとき", () => {
  const base = dueDrafts(policy.effective.dueDates);
  const mine = { ...base, plan: { ...base.plan, day: "20" } };

  it("触れていない期限は相手のもの、触れた期限は自分のもの", () => {
    const stored = { ...base, approval: { ...base.approval, month: "8" } };
    expect(mergedDue({ base, mine }, stored)).toEqual({ ...stored, plan: mine.plan });
    expect(contestedDue({ base, mine }, stored)).toEqual([]);
    expect(mergedDue(null, stored)).toBe(stored);
  });

  it("どちらも変えた期限は、保存されている内容を言葉にする", () => {
    const stored = { ...base, plan: { ...base.plan, day: "10" } };
    expect(contestedDue({ base, mine }, stored)).toEqual(["「計画の確定」は「その年度の5月10日」"]);
  });

  it("相手が足した区分のコードは意味を変えず、自分の足した区分には別のコードが付く", () => {
    const draft = { base: scale, mine: renamed(withNewRating(scale), "E", "対象外") };
    const stored = [...renamed(scale, "B", "おおむね"), theirNew];
    const merged = mergedRatings(draft, stored);
    expect(named(merged)).toEqual([
      "A達成できた",
      "Bおおむね",
      "C不十分",
      "Dできなかった",
      "E継続中",
      "F対象外",
    ]);
    const typedOn = { base: ratingsSeen(draft.base, stored), mine: renamed(merged, "E", "継続") };
    expect(named(mergedRatings(typedOn, stored)).slice(-2)).toEqual(["E継続", "F対象外"]);
  });

  it("並べ替えは、した人のものを使う", () => {
    const stored = movedUp(scale, 3);
    const kept = mergedRatings({ base: scale, mine: renamed(scale, "A", "できた") }, stored);
    expect(named(kept)).toEqual(["Aできた", "Bおおむね達成", "Dできなかった", "C不十分"]);
    const mineMoved = mergedRatings({ base: scale, mine: movedUp(scale, 1) }, [...stored, theirNew]);
    expect(mineMoved.map(({ code }) => code).join("")).toBe("BACDE");
  });

  it("どちらも変えた区分だけを、保存されている内容で言葉にする", () => {
    const draft = { base: scale, mine: renamed(scale, "A", "できた") };
    expect(contestedRatings(draft, renamed(scale, "A", "達成"))).toEqual([
      "「達成できた」は「◎ 達成（二重丸）」",
    ]);
    expect(contestedRatings(draft, renamed(scale, "B", "おおむね"))).toEqual([]);
  });

  it("文字を使い切っても、重ならないコードを付ける", () => {
    let ratings: readonly Rating[] = scale;
    for (let i = 0; i < 24; i += 1) ratings = withNewRating(ratings);
    expect(ratings.slice(-3).map(({ code }) => code)).toEqual(["Z", "R1", "R2"]);
  });
});
