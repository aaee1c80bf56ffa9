import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Autosave, createAutosave } from "./autosave";
import { openForm } from "./form";
import { FakeServer } from "./testing/fakeServer";
import { type Key, rules } from "./testing/note";

let server: FakeServer;
let autosave: Autosave<Key>;

const GOAL = "goal";
const ISSUES = "issues";
const status = () => autosave.snapshot().status;
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

describe("自動保存", () => {
  it("入力が止まってから、変えた欄だけを送る", async () => {
    autosave.edit(GOAL, "年");
    await pause(700);
    autosave.edit(GOAL, "年3回");
    await pause(700);
    expect(server.received).toEqual([]);
    expect(status()).toBe("dirty");
    await pause(100);
    expect(server.received).toEqual([{ [GOAL]: "年3回" }]);
    expect(status()).toBe("saved");
  });

  it("送っている間は次を送らず、その間の入力を失わずに続けて送る", async () => {
    const release = server.hold();
    autosave.edit(GOAL, "一");
    await pause();
    autosave.edit(GOAL, "一二");
    autosave.edit(ISSUES, "場所");
    await pause(5_000);
    expect(server.received).toHaveLength(1);
    expect(status()).toBe("saving");
    release();
    await pause();
    expect(server.received[1]).toEqual({ [GOAL]: "一二", [ISSUES]: "場所" });
    expect(server.stored().values).toMatchObject({ [GOAL]: "一二", [ISSUES]: "場所" });
    expect(status()).toBe("saved");
  });

  it("変換中は送らず、確定してから送る", async () => {
    autosave.composing(true);
    autosave.edit(GOAL, "ざい");
    await pause(5_000);
    await autosave.saveNow();
    expect(server.received).toEqual([]);
    autosave.edit(GOAL, "在宅");
    autosave.composing(false);
    await pause();
    expect(server.received).toEqual([{ [GOAL]: "在宅" }]);
  });

  it("今すぐ保存は、送っている間の入力も送り終えてから戻る", async () => {
    const release = server.hold();
    autosave.edit(GOAL, "一");
    void autosave.saveNow();
    autosave.edit(GOAL, "一二");
    const done = autosave.saveNow();
    release();
    await done;
    expect(server.stored().values[GOAL]).toBe("一二");
    expect(status()).toBe("saved");
  });

  it("通信が切れたら間隔を延ばしながら送り直す", async () => {
    server.instead.push({ kind: "unreachable" }, { kind: "unreachable" }, { kind: "unreachable" });
    autosave.edit(GOAL, "一");
    await pause();
    expect(status()).toBe("offline");
    autosave.edit(GOAL, "一二");
    expect(status()).toBe("offline");
    await pause(1_000);
    await pause(2_000);
    expect(server.received).toHaveLength(3);
    await pause(3_999);
    expect(server.received).toHaveLength(3);
    await pause(1);
    expect(status()).toBe("saved");
    expect(server.stored().values[GOAL]).toBe("一二");
  });

  it("保存が届いたのに返事だけ失われても、競合にしない", async () => {
    server.write({ [GOAL]: "一" }, "自分");
    autosave.edit(GOAL, "一");
    await pause();
    expect(status()).toBe("saved");
    expect(autosave.snapshot().form.conflicts).toEqual([]);
  });

  it("サインインが切れたら待ち、戻ったら送る", async () => {
    server.instead.push({ kind: "signed-out" });
    autosave.edit(GOAL, "一");
    await pause();
    autosave.edit(GOAL, "一二");
    await pause(60_000);
    expect(server.received).toHaveLength(1);
    expect(status()).toBe("signed-out");
    await autosave.saveNow();
    expect(server.stored().values[GOAL]).toBe("一二");
    expect(status()).toBe("saved");
  });

  it("受け付けられない欄があっても、ほかの欄は保存する", async () => {
    const violations = [{ pointer: GOAL, message: "使えない文字があります。" }];
    server.instead.push({ kind: "refused", violations, message: "入力に誤りがあります" });
    autosave.edit(GOAL, "悪い字");
    autosave.edit(ISSUES, "場所");
    await pause();
    await pause();
    expect(server.stored().values).toMatchObject({ [GOAL]: "", [ISSUES]: "場所" });
    expect(status()).toBe("refused");
    autosave.edit(GOAL, "よい字");
    await pause();
    expect(status()).toBe("saved");
  });

  it("理由が受け付けられなければ、もう一度たずね、ほかの欄は待たせない", async () => {
    server.isGuarded = true;
    autosave.adopt(server.stored());
    autosave.explain("悪い理由");
    const violations = [{ pointer: "Meguri-Reason", message: "使えない文字があります。" }];
    server.instead.push({ kind: "refused", violations, message: "入力に誤りがあります" });
    autosave.edit(GOAL, "年2回");
    autosave.edit(ISSUES, "場所");
    await pause();
    await pause();
    expect(server.stored().values).toMatchObject({ [GOAL]: "", [ISSUES]: "場所" });
    expect(status()).toBe("refused");
    autosave.explain("予算が減った");
    await pause();
    expect(server.stored().values[GOAL]).toBe("年2回");
    expect(server.reasons).toEqual(["悪い理由", null, "予算が減った"]);
    expect(status()).toBe("saved");
  });

  it("長すぎる文は送らずに知らせ、短くなれば送る", async () => {
    autosave.edit(GOAL, "𠮷".repeat(10_001));
    await pause();
    expect(server.received).toEqual([]);
    expect(status()).toBe("refused");
    autosave.edit(GOAL, "𠮷".repeat(10_000));
    await pause();
    expect(status()).toBe("saved");
  });

  it("ほかの変更が済むまで送らず、済んだらその版の上に送る", async () => {
    autosave.edit(GOAL, "年3回");
    let done = () => {};
    const change = autosave.between(async () => {
      await new Promise<void>((resolve) => {
        done = resolve;
      });
      server.write({ [ISSUES]: "場所" }, "自分");
      autosave.adopt(server.stored());
    });
    await pause();
    expect(server.received).toEqual([]);
    done();
    await change;
    await pause();
    expect(server.received).toEqual([{ [GOAL]: "年3回" }]);
    expect(server.stored().values).toMatchObject({ [GOAL]: "年3回", [ISSUES]: "場所" });
    await expect(autosave.between(() => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect(status()).toBe("saved");
  });
});
