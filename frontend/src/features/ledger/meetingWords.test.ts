import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "@/api/types";
import { changesOf, placesBelow, recordNames, sentenceOf } from "./words";

const names = {
  committees: [{ code: "council", name: "推進会議" }],
  members: [
    { member: 1, name: "委員A" },
    { member: 2, name: "委員B" },
  ],
  agenda: [
    { id: "i1", title: "報告" },
    { id: "i2", title: "協議" },
  ],
};

function entry(action: string, changes: LedgerEntry["changes"], given: Partial<LedgerEntry> = {}) {
  return {
    sequence: 1,
    occurredAt: "2026-11-23T14:05:00+09:00",
    actor: { id: "coordinator", name: "担当者", channel: "WEB" },
    action,
    subject: "meetings/m1",
    reason: null,
    changes,
    previousHash: "",
    hash: "",
    ...given,
  } satisfies LedgerEntry;
}

const change = (pointer: string, before: unknown, after: unknown) => ({ pointer, before, after });

const lines = (action: string, ...changes: LedgerEntry["changes"]) =>
  changesOf(entry(action, changes), names).map(({ label, before, after, kind }) =>
    kind === "content" ? `${label}：${after === "なし" ? before : after}` : `${label}：${before}→${after}`,
  );

const came = (member: number, presence: string, deputy: string | null = null) => ({
  member,
  presence,
  deputy,
});

const meeting = {
  committee: "council",
  status: "PREPARING",
  closing: null,
  reopening: null,
  time: { date: "2024-05-10", start: "14:00", end: "16:00", place: "第一会議室", link: null },
  openToPublic: true,
  notPublicReason: null,
  observers: null,
  attendance: [],
  participants: [],
  materials: [],
  order: [],
};

describe("会議の履歴", () => {
  it.each([
    ["meeting.convene", "招集しました"],
    ["meeting.reopen", "会議録の確定を取り消しました"],
    ["agenda-item.number", "決定番号を付け直しました"],
    ["action.remove", "宿題を消しました"],
    ["cycle.takeOpinion", "会議で出た意見を「会議の意見」に取り込みました"],
  ])("%s は「%s」", (action, sentence) => {
    expect(sentenceOf(entry(action, []))).toBe(sentence);
  });

  it("作った会議の中身を、言葉で示す", () => {
    expect(lines("meeting.create", change("", null, meeting))).toEqual([
      "会議体：推進会議",
      "日時・場所：2024年5月10日、14:00から、16:00まで、第一会議室",
      "公開・非公開：公開",
    ]);
  });

  it("出欠は、人数と、変わった人の名前で示す", () => {
    const before = [came(1, "PRESENT"), came(2, "PRESENT")];
    const after = [came(1, "PRESENT"), came(2, "DEPUTY", "代理の人")];
    expect(lines("meeting.revise", change("/attendance", before, after))).toEqual([
      "出欠：委員B 出席→代理出席（代理の人）（出席1・代理出席1）",
    ]);
    const [unnamed] = changesOf(entry("meeting.revise", [change("/attendance", before, after)]), {});
    expect(unnamed?.after).toBe("出席2→出席1・代理出席1");
  });

  it("資料・出席者・議題の順を、名前で示す", () => {
    const paper = { title: "取組一覧", source: "BOARD", link: null, branch: false, item: null };
    expect(
      lines(
        "meeting.revise",
        change("/participants", [], [{ role: "STAFF", name: "職員A", organisation: "介護福祉課" }]),
        change("/materials", [], [paper]),
        change("/materials", [paper], [{ ...paper, source: "PAPER" }]),
        change("/order", ["i1", "i2"], ["i2", "i1"]),
        change("/time/start", "14:00", "13:30"),
      ),
    ).toEqual([
      "委員以外の出席者：なし→職員A（事務局・介護福祉課）",
      "資料：なし→取組一覧",
      "資料：資料の種類・リンク・番号を直しました",
      "議題の順：協議、報告の順にしました",
      "開始時刻：14:00→13:30",
    ]);
  });

  it("状態を進めたときは、文が言うことを繰り返さない", () => {
    const closing = { by: "c", name: "担当者", at: "2024-06-01T00:00:00Z" };
    const changes = [change("/status", "REVIEWING", "CLOSED"), change("/closing", null, closing)];
    expect(lines("meeting.close", ...changes)).toEqual([]);
  });

  it("議題と宿題の中身を、言葉で示す", () => {
    expect(
      lines(
        "agenda-item.revise",
        change("/decision", null, "WITH_OPINION"),
        change("/links", [], [{ initiative: "2-7", fiscalYear: 2024 }]),
        change("/decisionNumber", null, 3),
        change("/actions", [], ["x"]),
      ),
    ).toEqual([
      "決定：なし→意見あり",
      "取り上げる取組・シート：なし→取組2-7（令和6年度のシート）",
      "決定番号：なし→決定第3号",
      "取り上げる宿題：なし→1件",
    ]);
    expect(
      lines(
        "action.revise",
        change("/state", "OPEN", "DONE"),
        change("/due", null, "2024-07-31"),
        change("/owner", null, "takahashi"),
        change("/ownerName", "高齢福祉係", "髙橋"),
      ),
    ).toEqual(["状態：未完了→完了", "期限：なし→2024年7月31日", "担当：高齢福祉係→髙橋"]);
  });

  it("委員は、加えた人・直した人・消した人だけを示す", () => {
    const row = { number: 1, name: "委員A", role: "CHAIR", from: "2024-04-01", to: null };
    const [b, c] = [
      { ...row, number: 2, name: "委員B", role: "MEMBER" },
      { ...row, number: 3, name: "委員C", role: "MEMBER" },
    ];
    const after = [row, { ...b, to: "2026-03-31" }, { ...c, number: 4, name: "委員D" }];
    expect(lines("committee.revise", change("/members", [row, b, c], after))).toEqual([
      "委員：加えた：委員D　直した：委員B（任期の末日 なし→2026年3月31日）　消した：委員C",
    ]);
  });

  it("会議の決まりを、言葉で示す", () => {
    const rules = {
      quorum: "TWO_THIRDS",
      deputiesCount: true,
      openToPublic: false,
      noticeDays: 14,
      minutesDays: 30,
    };
    expect(
      lines("committee.revise", change("/rules", null, rules), change("/rules/noticeDays", 7, 14)),
    ).toEqual([
      "会議の決まり：なし→定数 3分の2以上、代理 代理出席も数える、原則 非公開、招集通知（開催前） 14日、会議録の確定（開催後） 30日",
      "会議の決まり（招集通知（開催前））：7日→14日",
    ]);
  });

  it("取り込んだ意見のもとは、シートの履歴に出さない", () => {
    expect(
      lines(
        "cycle.takeOpinion",
        change("/evaluation/committeeOpinion", null, "併用を検討してほしい。"),
        change("/opinionSources", null, ["i1"]),
      ),
    ).toEqual(["会議の意見：→併用を検討してほしい。"]);
  });

  it("会議の下の記録は、何かと名前を言う", () => {
    expect(placesBelow("meetings/m1", "meetings/m1/agenda/i1")).toEqual(["議題"]);
    expect(placesBelow("", "meetings/m1/actions/a1")).toEqual(["会議", "宿題"]);
    const item = { kind: "REPORT", title: "進捗の報告", summary: null };
    const homework = { text: "参加者数の内訳を次回までに示す。あわせて前年度との比較も付ける。", due: null };
    const newestFirst = [
      entry("meeting.revise", [change("/time/date", "2024-05-10", "2024-05-17")], { sequence: 5 }),
      entry("meeting.revise", [change("/observers", null, 2)], { sequence: 4 }),
      entry("action.create", [change("", null, homework)], { sequence: 3, subject: "meetings/m1/actions/a" }),
      entry("agenda-item.create", [change("", null, item)], { sequence: 2, subject: "meetings/m1/agenda/i" }),
      entry("meeting.create", [change("", null, meeting)], { sequence: 1 }),
    ];
    expect([...recordNames(newestFirst).values()]).toEqual([
      "2024年5月10日の会議",
      "「進捗の報告」",
      "「参加者数の内訳を次回までに示す。あわせて前年度と…」",
      "2024年5月10日の会議",
      "2024年5月10日の会議",
    ]);
  });
});
