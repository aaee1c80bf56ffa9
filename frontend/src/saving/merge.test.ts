import { describe, expect, it } from "vitest";
import type { Changes, Values } from "./form";
import { merge as mergeBy } from "./merge";
import { type Key, rules, values } from "./testing/note";

const merge = (base: Values<Key>, mine: Values<Key>, theirs: Values<Key>) =>
  mergeBy(rules.keys, base, mine, theirs);
const base = values({ goal: "年3回", actions: "配布" });
const change = (changes: Changes<Key>) => ({ ...base, ...changes });

describe("三者の突き合わせ", () => {
  it("相手だけが変えた欄を取り込み、自分だけが変えた欄を残す", () => {
    const merged = merge(base, change({ goal: "年4回" }), change({ actions: "配布・検討" }));
    expect(merged.values).toEqual(change({ goal: "年4回", actions: "配布・検討" }));
    expect(merged).toMatchObject({ kept: ["goal"], takenOver: ["actions"], conflicts: [] });
  });

  it("同じ欄を別々に変えたら競合とし、自分の文を残す", () => {
    const merged = merge(base, change({ goal: "年4回" }), change({ goal: "年5回" }));
    expect(merged.conflicts).toEqual(["goal"]);
    expect(merged.values.goal).toBe("年4回");
  });

  it("二人が同じ文に変えたら競合にしない", () => {
    const same = change({ goal: "年4回" });
    expect(merge(base, same, same)).toMatchObject({ kept: [], takenOver: [], conflicts: [] });
  });

  it("消した欄も変更として扱う", () => {
    const merged = merge(base, change({ goal: "" }), change({ goal: "年5回" }));
    expect(merged.conflicts).toEqual(["goal"]);
    expect(merge(base, base, change({ goal: "" })).values.goal).toBe("");
  });

  it("見た目が近い別の字を同じとみなさない", () => {
    const merged = merge(change({ goal: "高" }), change({ goal: "髙" }), change({ goal: "𠮷" }));
    expect(merged.conflicts).toEqual(["goal"]);
  });
});
