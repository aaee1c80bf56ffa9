import { describe, expect, it } from "vitest";
import { merge } from "./merge";
import { sheetValues } from "./testing/sheet";

const base = sheetValues({ "/plan/goal": "年3回", "/plan/actions": "配布" });
const change = (changes: Parameters<typeof sheetValues>[0]) => ({ ...base, ...changes });

describe("三者の突き合わせ", () => {
  it("相手だけが変えた欄を取り込み、自分だけが変えた欄を残す", () => {
    const merged = merge(base, change({ "/plan/goal": "年4回" }), change({ "/plan/actions": "配布・検討" }));
    expect(merged.values).toEqual(change({ "/plan/goal": "年4回", "/plan/actions": "配布・検討" }));
    expect(merged).toMatchObject({ kept: ["/plan/goal"], takenOver: ["/plan/actions"], conflicts: [] });
  });

  it("同じ欄を別々に変えたら競合とし、自分の文を残す", () => {
    const merged = merge(base, change({ "/plan/goal": "年4回" }), change({ "/plan/goal": "年5回" }));
    expect(merged.conflicts).toEqual(["/plan/goal"]);
    expect(merged.values["/plan/goal"]).toBe("年4回");
  });

  it("二人が同じ文に変えたら競合にしない", () => {
    const same = change({ "/plan/goal": "年4回" });
    expect(merge(base, same, same)).toMatchObject({ kept: [], takenOver: [], conflicts: [] });
  });

  it("消した欄も変更として扱う", () => {
    const merged = merge(base, change({ "/plan/goal": "" }), change({ "/plan/goal": "年5回" }));
    expect(merged.conflicts).toEqual(["/plan/goal"]);
    expect(merge(base, base, change({ "/plan/goal": "" })).values["/plan/goal"]).toBe("");
  });

  it("見た目が近い別の字を同じとみなさない", () => {
    const merged = merge(
      change({ "/plan/goal": "高" }),
      change({ "/plan/goal": "髙" }),
      change({ "/plan/goal": "𠮷" }),
    );
    expect(merged.conflicts).toEqual(["/plan/goal"]);
  });
});
