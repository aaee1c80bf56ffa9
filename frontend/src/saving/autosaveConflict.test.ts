import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Autosave, createAutosave } from "./autosave";
import { openForm } from "./form";
import { FakeServer } from "./testing/fakeServer";
import { type Key, rules } from "./testing/note";

let server: FakeServer;
let autosave: Autosave<Key>;

const GOAL = "goal";
const ISSUES = "issues";
const snapshot = () => autosave.snapshot();
const pause = (ms = 800) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  autosave = createAutosave(openForm(rules, server.stored()), server);
  autosave.start();
});

afterEach(() => {
  autosave.stop();
  vi.useRealTimers();
});

describe("ほかの人の変更と重なったとき", () => {
  it("別の欄なら相手の文を取り込み、自分の文を続けて保存する", async () => {
    server.write({ [ISSUES]: "相手の課題" });
    autosave.edit(GOAL, "自分の目標");
    await pause();
    expect(server.stored().values).toMatchObject({ [GOAL]: "自分の目標", [ISSUES]: "相手の課題" });
    expect(snapshot().form.mine[ISSUES]).toBe("相手の課題");
    expect(snapshot().form.takenOver).toEqual([{ keys: [ISSUES], by: "鈴木" }]);
    expect(snapshot().status).toBe("saved");
  });

  it("同じ欄なら選ぶまで送らず、ほかの欄は保存する", async () => {
    server.write({ [GOAL]: "相手の目標" });
    autosave.edit(GOAL, "自分の目標");
    autosave.edit(ISSUES, "自分の課題");
    await pause();
    expect(snapshot().status).toBe("conflict");
    expect(snapshot().form.conflicts).toEqual([{ key: GOAL, base: "", theirs: "相手の目標" }]);
    expect(snapshot().form.mine[GOAL]).toBe("自分の目標");
    expect(server.stored().values).toMatchObject({ [GOAL]: "相手の目標", [ISSUES]: "自分の課題" });
  });

  it("選んだ文を新しい版に対して保存する", async () => {
    server.write({ [GOAL]: "相手の目標" });
    autosave.edit(GOAL, "自分の目標");
    await pause();
    autosave.resolve({ [GOAL]: "二人の目標" });
    await pause();
    expect(server.stored().values[GOAL]).toBe("二人の目標");
    expect(snapshot().status).toBe("saved");
  });

  it("選んでいる間にまた変わったら、選んだ文と新しい文でもう一度たずねる", async () => {
    server.write({ [GOAL]: "相手の目標" });
    autosave.edit(GOAL, "自分の目標");
    await pause();
    server.write({ [GOAL]: "相手の目標その2" });
    autosave.resolve({ [GOAL]: "二人の目標" });
    await pause();
    expect(snapshot().form.conflicts).toEqual([{ key: GOAL, base: "相手の目標", theirs: "相手の目標その2" }]);
    expect(snapshot().form.mine[GOAL]).toBe("二人の目標");
    autosave.resolve({ [GOAL]: "相手の目標その2" });
    await pause();
    expect(snapshot().status).toBe("saved");
  });

  it("最新の版を読めなければ通信できないときと同じに待つ", async () => {
    server.write({ [ISSUES]: "相手の課題" });
    vi.spyOn(server, "read").mockResolvedValueOnce({ kind: "unreachable" });
    autosave.edit(GOAL, "自分の目標");
    await pause();
    expect(snapshot().status).toBe("offline");
    await pause(1_000);
    expect(snapshot().status).toBe("saved");
    expect(server.stored().values[GOAL]).toBe("自分の目標");
  });

  it("古い版だと言われ続けても回り続けない", async () => {
    server.instead.push(...Array.from({ length: 5 }, () => ({ kind: "stale" }) as const));
    autosave.edit(GOAL, "一");
    await pause();
    expect(server.received).toHaveLength(5);
    expect(snapshot().status).toBe("offline");
  });

  it("画面に戻ったときに、ほかの人の変更を取り込む", async () => {
    autosave.edit(GOAL, "自分の目標");
    server.write({ [ISSUES]: "相手の課題" });
    await autosave.refresh();
    expect(snapshot().form.mine).toMatchObject({ [GOAL]: "自分の目標", [ISSUES]: "相手の課題" });
    await pause();
    expect(server.received).toHaveLength(1);
    expect(snapshot().status).toBe("saved");
  });

  it("変換中に重なりがわかっても、確定するまで画面を動かさない", async () => {
    server.write({ [GOAL]: "相手の目標" });
    autosave.edit(GOAL, "自分の");
    const release = server.hold();
    await pause();
    autosave.composing(true);
    autosave.edit(GOAL, "自分のもく");
    release();
    await pause(5_000);
    expect(snapshot().form.conflicts).toEqual([]);
    autosave.edit(GOAL, "自分の目標");
    autosave.composing(false);
    await pause();
    expect(snapshot().status).toBe("conflict");
    expect(snapshot().form.mine[GOAL]).toBe("自分の目標");
  });
});
