import { get, set } from "idb-keyval";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftKeeper, draftKey, openWithDraft, readDraft } from "./draft";
import { confirm, edit, openSheet, unsaved } from "./sheetState";
import { sheetValues, storedSheet } from "./testing/sheet";

const device = vi.hoisted(() => new Map<string, unknown>());
vi.mock("idb-keyval", () => ({
  get: vi.fn(async (key: string) => device.get(key)),
  set: vi.fn(async (key: string, value: unknown) => void device.set(key, value)),
  del: vi.fn(async (key: string) => void device.delete(key)),
}));

const GOAL = "/plan/goal";
const ISSUES = "/improvement/issues";
const key = draftKey("coordinator", { policy: "132101-2024", code: "3-1", fiscalYear: 2024 });
const stored = (changes: Parameters<typeof sheetValues>[0], etag: string) => ({
  etag,
  values: sheetValues(changes),
  isPlanConfirmed: false,
  updatedAt: null,
  updatedBy: "鈴木",
});

beforeEach(() => device.clear());

describe("この端末に残す下書き", () => {
  it("保存できるまで残し、サーバーに届いたら消す", async () => {
    const keeper = createDraftKeeper(key, false);
    const typed = edit(storedSheet(), GOAL, "髙𠮷①");
    keeper.keep(typed);
    await keeper.idle();
    expect((await readDraft(key))?.mine[GOAL]).toBe("髙𠮷①");
    keeper.keep(confirm(typed, { [GOAL]: "髙𠮷①" }, stored({ [GOAL]: "髙𠮷①" }, "2")));
    await keeper.idle();
    expect(await readDraft(key)).toBeNull();
  });

  it("続けて打っても、最後の文が残る", async () => {
    const keeper = createDraftKeeper(key, false);
    let sheet = storedSheet();
    for (const text of ["一", "一二", "一二三"]) {
      sheet = edit(sheet, GOAL, text);
      keeper.keep(sheet);
    }
    await keeper.idle();
    expect((await readDraft(key))?.mine[GOAL]).toBe("一二三");
  });

  it("開いたばかりで残すものがなくても、そのあとの入力を残す", async () => {
    const keeper = createDraftKeeper(key, false);
    keeper.keep(storedSheet());
    await keeper.idle();
    keeper.keep(edit(storedSheet(), GOAL, "一"));
    await keeper.idle();
    expect((await readDraft(key))?.mine[GOAL]).toBe("一");
  });

  it("別の画面が残した下書きを消さない", async () => {
    device.set(key, "別の画面の下書き");
    const keeper = createDraftKeeper(key, false);
    keeper.keep(storedSheet());
    await keeper.idle();
    expect(device.get(key)).toBe("別の画面の下書き");
  });

  it("端末に書けなくても止まらない", async () => {
    vi.mocked(set).mockRejectedValueOnce(new Error("full"));
    vi.mocked(get).mockRejectedValueOnce(new Error("private"));
    expect(await readDraft(key)).toBeNull();
    const keeper = createDraftKeeper(key, false);
    keeper.keep(edit(storedSheet(), GOAL, "一"));
    await expect(keeper.idle()).resolves.toBeUndefined();
    expect(keeper.isKeeping()).toBe(false);
    expect((await readDraft(key))?.mine[GOAL]).toBe("一");
    keeper.keep(edit(storedSheet(), GOAL, "一二"));
    await keeper.idle();
    expect(keeper.isKeeping()).toBe(true);
    expect((await readDraft(key))?.mine[GOAL]).toBe("一二");
    expect(device.size).toBe(1);
  });
});

describe("残っていた下書きで開く", () => {
  const draft = (changes: Parameters<typeof sheetValues>[0]) => ({
    etag: "1",
    base: sheetValues({ [GOAL]: "元" }),
    mine: sheetValues({ [GOAL]: "元", ...changes }),
    writtenAt: "2026-11-23T05:00:00Z",
  });

  it("打ちかけの文を、いまの版の上に重ねる", () => {
    const sheet = openWithDraft(stored({ [GOAL]: "相手" }, "2"), draft({ [ISSUES]: "打ちかけ" }));
    expect(sheet.mine).toMatchObject({ [GOAL]: "相手", [ISSUES]: "打ちかけ" });
    expect(unsaved(sheet)).toEqual([ISSUES]);
    expect(sheet.stored.etag).toBe("2");
  });

  it("同じ欄がその間に変わっていたら競合にする", () => {
    const sheet = openWithDraft(stored({ [GOAL]: "相手" }, "2"), draft({ [GOAL]: "打ちかけ" }));
    expect(sheet.conflicts).toEqual([{ key: GOAL, base: "元", theirs: "相手" }]);
    expect(sheet.mine[GOAL]).toBe("打ちかけ");
  });

  it("競合したまま閉じても、元の文から突き合わせ直せる", async () => {
    const sheet = openWithDraft(stored({ [GOAL]: "相手" }, "2"), draft({ [GOAL]: "打ちかけ" }));
    const keeper = createDraftKeeper(key, true);
    keeper.keep(sheet);
    await keeper.idle();
    const again = openWithDraft(stored({ [GOAL]: "相手" }, "2"), await readDraft(key));
    expect(again.conflicts).toEqual(sheet.conflicts);
  });

  it("もう届いていた下書きは、何も残さない", () => {
    const sheet = openWithDraft(stored({ [GOAL]: "打ちかけ" }, "2"), draft({ [GOAL]: "打ちかけ" }));
    expect(unsaved(sheet)).toEqual([]);
    expect(sheet).toEqual(openSheet(sheet.stored));
  });

  it("欄が増える前に残した下書きでも、増えた欄はサーバーのもののまま", () => {
    const { base, mine, ...rest } = draft({ [ISSUES]: "打ちかけ" });
    const { "/evaluation/rating": _base, ...olderBase } = base;
    const { "/evaluation/rating": _mine, ...olderMine } = mine;
    const older = { ...rest, base: olderBase, mine: olderMine } as typeof rest & {
      base: typeof base;
      mine: typeof mine;
    };
    const sheet = openWithDraft(stored({ [GOAL]: "元", "/evaluation/rating": "A" }, "2"), older);
    expect(sheet.mine["/evaluation/rating"]).toBe("A");
    expect(unsaved(sheet)).toEqual([ISSUES]);
  });
});
