import { get, set } from "idb-keyval";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftKeeper, openWithDraft, readDraft } from "./draft";
import { type Changes, confirm, edit, openForm, unsaved } from "./form";
import { type Key, rules, storedNote, values } from "./testing/note";

const device = vi.hoisted(() => new Map<string, unknown>());
vi.mock("idb-keyval", () => ({
  get: vi.fn(async (key: string) => device.get(key)),
  set: vi.fn(async (key: string, value: unknown) => void device.set(key, value)),
  del: vi.fn(async (key: string) => void device.delete(key)),
}));

const GOAL = "goal";
const ISSUES = "issues";
const key = "meguri/draft/coordinator/note";
const stored = (changes: Changes<Key>, etag: string) => ({
  etag,
  values: values(changes),
  updatedAt: null,
  updatedBy: "鈴木",
});

beforeEach(() => device.clear());

describe("この端末に残す下書き", () => {
  it("保存できるまで残し、サーバーに届いたら消す", async () => {
    const keeper = createDraftKeeper<Key>(key, false);
    const typed = edit(storedNote(), GOAL, "髙𠮷①");
    keeper.keep(typed);
    await keeper.idle();
    expect((await readDraft<Key>(key))?.mine[GOAL]).toBe("髙𠮷①");
    keeper.keep(confirm(typed, { [GOAL]: "髙𠮷①" }, stored({ [GOAL]: "髙𠮷①" }, "2")));
    await keeper.idle();
    expect(await readDraft(key)).toBeNull();
  });

  it("続けて打っても、最後の文が残る", async () => {
    const keeper = createDraftKeeper<Key>(key, false);
    let sheet = storedNote();
    for (const text of ["一", "一二", "一二三"]) {
      sheet = edit(sheet, GOAL, text);
      keeper.keep(sheet);
    }
    await keeper.idle();
    expect((await readDraft<Key>(key))?.mine[GOAL]).toBe("一二三");
  });

  it("開いたばかりで残すものがなくても、そのあとの入力を残す", async () => {
    const keeper = createDraftKeeper<Key>(key, false);
    keeper.keep(storedNote());
    await keeper.idle();
    keeper.keep(edit(storedNote(), GOAL, "一"));
    await keeper.idle();
    expect((await readDraft<Key>(key))?.mine[GOAL]).toBe("一");
  });

  it("別の画面が残した下書きを消さない", async () => {
    device.set(key, "別の画面の下書き");
    const keeper = createDraftKeeper<Key>(key, false);
    keeper.keep(storedNote());
    await keeper.idle();
    expect(device.get(key)).toBe("別の画面の下書き");
  });

  it("端末に書けなくても止まらない", async () => {
    vi.mocked(set).mockRejectedValueOnce(new Error("full"));
    vi.mocked(get).mockRejectedValueOnce(new Error("private"));
    expect(await readDraft(key)).toBeNull();
    const keeper = createDraftKeeper<Key>(key, false);
    keeper.keep(edit(storedNote(), GOAL, "一"));
    await expect(keeper.idle()).resolves.toBeUndefined();
    expect(keeper.isKeeping()).toBe(false);
    expect((await readDraft<Key>(key))?.mine[GOAL]).toBe("一");
    keeper.keep(edit(storedNote(), GOAL, "一二"));
    await keeper.idle();
    expect(keeper.isKeeping()).toBe(true);
    expect((await readDraft<Key>(key))?.mine[GOAL]).toBe("一二");
    expect(device.size).toBe(1);
  });
});

describe("残っていた下書きで開く", () => {
  const draft = (changes: Changes<Key>) => ({
    etag: "1",
    base: values({ [GOAL]: "元" }),
    mine: values({ [GOAL]: "元", ...changes }),
    writtenAt: "2026-11-23T05:00:00Z",
  });

  it("打ちかけの文を、いまの版の上に重ねる", () => {
    const sheet = openWithDraft(rules, stored({ [GOAL]: "相手" }, "2"), draft({ [ISSUES]: "打ちかけ" }));
    expect(sheet.mine).toMatchObject({ [GOAL]: "相手", [ISSUES]: "打ちかけ" });
    expect(unsaved(sheet)).toEqual([ISSUES]);
    expect(sheet.stored.etag).toBe("2");
  });

  it("同じ欄がその間に変わっていたら競合にする", () => {
    const sheet = openWithDraft(rules, stored({ [GOAL]: "相手" }, "2"), draft({ [GOAL]: "打ちかけ" }));
    expect(sheet.conflicts).toEqual([{ key: GOAL, base: "元", theirs: "相手" }]);
    expect(sheet.mine[GOAL]).toBe("打ちかけ");
  });

  it("競合したまま閉じても、元の文から突き合わせ直せる", async () => {
    const sheet = openWithDraft(rules, stored({ [GOAL]: "相手" }, "2"), draft({ [GOAL]: "打ちかけ" }));
    const keeper = createDraftKeeper<Key>(key, true);
    keeper.keep(sheet);
    await keeper.idle();
    const again = openWithDraft(rules, stored({ [GOAL]: "相手" }, "2"), await readDraft<Key>(key));
    expect(again.conflicts).toEqual(sheet.conflicts);
  });

  it("もう届いていた下書きは、何も残さない", () => {
    const sheet = openWithDraft(rules, stored({ [GOAL]: "打ちかけ" }, "2"), draft({ [GOAL]: "打ちかけ" }));
    expect(unsaved(sheet)).toEqual([]);
    expect(sheet).toEqual(openForm(rules, sheet.stored));
  });

  it("欄が増える前に残した下書きでも、増えた欄はサーバーのもののまま", () => {
    const { base, mine, ...rest } = draft({ [ISSUES]: "打ちかけ" });
    const { rating: _base, ...olderBase } = base;
    const { rating: _mine, ...olderMine } = mine;
    const older = { ...rest, base: olderBase, mine: olderMine } as typeof rest & {
      base: typeof base;
      mine: typeof mine;
    };
    const sheet = openWithDraft(rules, stored({ [GOAL]: "元", rating: "A" }, "2"), older);
    expect(sheet.mine.rating).toBe("A");
    expect(unsaved(sheet)).toEqual([ISSUES]);
  });
});
