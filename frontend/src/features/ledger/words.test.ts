import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "@/api/types";
import { changesOf, placesBelow, recordNames, sentenceOf } from "./words";

const names = {
  ratings: [{ code: "A", symbol: "◎", label: "達成できた", spoken: "二重丸", offered: true }],
  scenes: [{ number: 4, name: "看取り" }],
  committees: [{ code: "ict", name: "ＩＣＴ連携部会" }],
  people: [{ username: "takahashi", displayName: "髙橋" }],
};

function entry(action: string, changes: LedgerEntry["changes"], given: Partial<LedgerEntry> = {}) {
  return {
    sequence: 1,
    occurredAt: "2026-11-23T14:05:00+09:00",
    actor: { id: "coordinator", name: "担当者", channel: "WEB" },
    action,
    subject: "initiatives/3-1/cycles/2024",
    reason: null,
    changes,
    previousHash: "",
    hash: "",
    ...given,
  } satisfies LedgerEntry;
}

const change = (pointer: string, before: unknown, after: unknown) => ({ pointer, before, after });

/** Each change as one line: 名称：前→後 */
const lines = (action: string, ...changes: LedgerEntry["changes"]) =>
  changesOf(entry(action, changes), names).map((one) => `${one.label}：${one.before}→${one.after}`);

const activity = {
  date: "2024-06-18",
  kind: "TRAINING",
  title: "第1回 勉強会",
  state: "HELD",
  counted: false,
  notCountedReason: "他市との合同開催のため",
  words: ["実施"],
  figures: {
    times: 1,
    copies: null,
    people: [{ profession: "訪問看護師", number: 12 }],
    persons: null,
    cases: null,
  },
  survey: { distributed: 40, collected: null, valid: 33, answers: [{ choice: "満足", number: 30 }] },
  scenes: [4],
  themes: [],
  place: null,
  link: null,
};

describe("何が起きたか", () => {
  it.each([
    ["cycle.carryOver", "前年度の「次年度への反映」を受け取りました"],
    ["activity.remove", "実施記録を消しました"],
    ["comment.resolve", "コメントを解決済みにしました"],
    ["initiative.revise", "取組の概要を直しました"],
    ["policy.revise", "基本方針を直しました"],
  ])("%s は「%s」", (action, sentence) => {
    expect(sentenceOf(entry(action, []))).toBe(sentence);
  });

  it("目標は、どの年度のものかを言う", () => {
    const subject = "initiatives/3-1/indicators/1/targets/2025";
    expect(sentenceOf(entry("target.amend", [], { subject }))).toBe("令和7年度の目標を改めました");
  });

  it("文だけを直したときは、変わった文に語らせる", () => {
    expect(sentenceOf(entry("cycle.revise", [change("/plan/goal", "a", "b")]))).toBeNull();
  });
});

describe("何が変わったか", () => {
  it("シートの選択と実績を、画面の言葉で示す", () => {
    expect(
      lines(
        "cycle.revise",
        change("/evaluation/rating", null, "A"),
        change("/evaluation/result/value", null, 4),
        change("/evaluation/result/words", ["作成"], ["作成", "配布"]),
        change("/evaluation/result/absence", "CALCULATING", null),
        change("/followUp/outcome", null, "PARTLY"),
        change("/improvement/direction", "CONTINUE", "EXPAND"),
      ),
    ).toEqual([
      "評価区分：なし→◎ 達成できた",
      "実績：なし→4",
      "実績（行ったこと）：作成→作成、配布",
      "実績の値がないわけ：算定中→なし",
      "前年度の「次年度への反映」のその後：なし→一部実施した",
      "今後の方向性：継続→拡充",
    ]);
  });

  it("文は、文字を比べて示す", () => {
    const [goal] = changesOf(entry("cycle.revise", [change("/plan/goal", null, "年4回開く")]), names);
    expect(goal).toMatchObject({ label: "目標", kind: "text", before: "", after: "年4回開く" });
  });

  it("段階を進めたときは、文が言うことを繰り返さない", () => {
    const submission = { by: "coordinator", name: "担当者", at: "2025-05-01T00:00:00Z" };
    expect(
      lines(
        "cycle.submit",
        change("/status", "EVALUATING", "SUBMITTED"),
        change("/submission", null, submission),
        change("/returned/reason", "数字を入れてください。", null),
      ),
    ).toEqual([]);
  });

  it("受け取った反映は、その文だけを示す", () => {
    const carried = { fiscalYear: 2023, text: "案内先を加える。", at: "2025-05-01T00:00:00Z" };
    expect(lines("cycle.carryOver", change("/carriedOver", null, carried))).toEqual([
      "前年度の「次年度への反映」：なし→案内先を加える。",
    ]);
  });

  it("実施記録は、残したときも消したときも、中身を示す", () => {
    const made = changesOf(entry("activity.create", [change("", null, activity)]), names);
    expect(made.every(({ kind }) => kind === "content")).toBe(true);
    expect(made.map(({ label, after }) => `${label}：${after}`)).toEqual([
      "種別：研修・講演",
      "実施・中止・延期：実施",
      "実績への算入：算入しない",
      "算入しない理由：他市との合同開催のため",
      "活動の語：実施",
      "回数：1回",
      "参加した人：訪問看護師 12人",
      "アンケート：配布数 40、有効回答数 33、回答 満足 30",
      "場面：看取り",
    ]);
    const removed = changesOf(entry("activity.remove", [change("", activity, null)]), names);
    expect(removed[0]).toMatchObject({ label: "種別", before: "研修・講演" });
  });

  it("取組は、部会・場面・担当者を名前で示す", () => {
    expect(
      lines(
        "initiative.revise",
        change("/committees", [], ["ict"]),
        change("/scenes", [4, 9], []),
        change("/owner", null, "takahashi"),
        change("/themes", ["食支援"], ["食支援", "認知症"]),
      ),
    ).toEqual([
      "部会・会議：なし→ＩＣＴ連携部会",
      "場面：看取り、場面9→なし",
      "担当者：なし→髙橋",
      "テーマ：食支援→食支援、認知症",
    ]);
  });

  it("目標は、記載を前後で示す", () => {
    expect(lines("target.amend", change("/printed", "→", "３回以上実施"))).toEqual(["目標：→→３回以上実施"]);
    expect(lines("target.amend", change("", null, { printed: "実施" }))).toEqual(["目標：なし→実施"]);
  });

  it("方針の期限と評価区分を、言葉で示す", () => {
    expect(
      lines(
        "policy.revise",
        change("/dueDates/plan/month", 5, 6),
        change("/ratings", null, [{ code: "A", symbol: "◎", label: "達成できた" }]),
      ),
    ).toEqual(["計画の確定の期限（月）：5月→6月", "評価区分：なし→◎ 達成できた"]);
  });

  it("名のない項目も、隠さない", () => {
    expect(lines("cycle.revise", change("/new/thing", null, 3))).toEqual(["/new/thing：なし→3"]);
  });
});

describe("どこのことか", () => {
  it("取組の履歴では、年度のシートとその下の記録を言う", () => {
    const below = "initiatives/3-1/cycles/2024";
    expect(placesBelow("initiatives/3-1", `${below}/activities/1f`)).toEqual([
      "令和6年度のPDCAシート",
      "実施記録",
    ]);
    expect(placesBelow(below, `${below}/comments/1f`)).toEqual(["コメント"]);
    expect(placesBelow("", "initiatives/3-1")).toEqual(["取組3-1"]);
    expect(placesBelow(below, below)).toEqual([]);
  });

  it("直した実施記録とコメントを、前の記録にある名前で言う", () => {
    const subject = "initiatives/3-1/cycles/2024/activities/1f";
    const talk = "initiatives/3-1/cycles/2024/comments/2a";
    const comment = { part: "PLAN", text: "回数は。", authorName: "係長" };
    const newestFirst = [
      entry("comment.resolve", [change("/resolution", null, {})], { sequence: 5, subject: talk }),
      entry("comment.create", [change("", null, comment)], { sequence: 4, subject: talk }),
      entry("activity.remove", [change("", activity, null)], { sequence: 3, subject }),
      entry("activity.revise", [change("/title", "第1回 勉強会", "勉強会")], { sequence: 2, subject }),
      entry("activity.create", [change("", null, activity)], { sequence: 1, subject }),
    ];
    expect([...recordNames(newestFirst)]).toEqual([
      [1, "2024年6月18日「第1回 勉強会」"],
      [2, "2024年6月18日「第1回 勉強会」"],
      [3, "2024年6月18日「勉強会」"],
      [4, "「計画」について"],
      [5, "「計画」について"],
    ]);
  });
});
