import { describe, expect, it } from "vitest";
import type { Member } from "@/api/types";
import { faultsAt, readMember, renewalOf } from "./committeeMemberForm";
import { allTerms, membersOn, membersWith } from "./committeeMembers";
import { committeeTitle } from "./committeeTitle";

const member = (number: number, over: Partial<Member> = {}): Member => ({
  number,
  name: `委員${number}`,
  organisation: null,
  profession: null,
  role: "MEMBER",
  from: "2024-04-01",
  to: null,
  deputy: null,
  ...over,
});

const numbers = (members: readonly Member[] | null) => members?.map(({ number }) => number);

describe("ある日の委員", () => {
  const all = [
    member(1),
    member(2, { role: "CHAIR", to: "2026-03-31" }),
    member(3, { role: "CHAIR", from: "2026-04-01" }),
    member(4, { to: "2025-03-31" }),
  ];

  it("任期の初日から末日までを含み、会長・副会長・委員の順に並ぶ", () => {
    expect(numbers(membersOn(all, "2025-03-31"))).toEqual([2, 1, 4]);
    expect(numbers(membersOn(all, "2026-03-31"))).toEqual([2, 1]);
    expect(numbers(membersOn(all, "2026-04-01"))).toEqual([3, 1]);
    expect(numbers(membersOn(all, "2024-03-31"))).toEqual([]);
  });

  it("すべての任期は、その日の委員、これから、過去の順に並ぶ", () => {
    expect(numbers(allTerms(all, "2025-04-01"))).toEqual([2, 1, 3, 4]);
  });
});

describe("名簿に自分の変更を重ねる", () => {
  const [one, two] = [member(1), member(2)];

  it("加えた人には、まだ誰にも付けていない番号を付ける", () => {
    expect(
      numbers(membersWith({ base: null, mine: member(0) }, { members: [one, member(7)], nextMember: 9 })),
    ).toEqual([1, 7, 9]);
  });

  it("ほかの行は相手のまま残す", () => {
    const theirs = [one, { ...two, name: "相手が直した" }, member(3)];
    const mine = { ...one, name: "自分が直した" };
    expect(membersWith({ base: one, mine }, { members: theirs, nextMember: 4 })).toEqual([
      mine,
      theirs[1],
      theirs[2],
    ]);
    expect(numbers(membersWith({ base: one, mine: null }, { members: theirs, nextMember: 4 }))).toEqual([
      2, 3,
    ]);
  });

  it("同じ行を相手が直したか消したときは、重ねない", () => {
    const theirs = [{ ...one, to: "2026-03-31" }, two];
    const mine = { ...one, name: "直した" };
    expect(membersWith({ base: one, mine }, { members: theirs, nextMember: 4 })).toBeNull();
    expect(membersWith({ base: one, mine: null }, { members: theirs, nextMember: 4 })).toBeNull();
    expect(membersWith({ base: one, mine }, { members: [two], nextMember: 4 })).toBeNull();
    expect(membersWith({ base: one, mine: null }, { members: [two], nextMember: 4 })).toEqual([two]);
  });
});

describe("委員の入力", () => {
  it("日付を役所の書き方で読み、順序を確かめる", () => {
    const typed = { ...renewalOf(member(1, { to: "2026-03-31" })), to: "令和１０年３月３１日" };
    expect(typed.from).toBe("2026/4/1");
    expect(readMember(typed).member).toMatchObject({ from: "2026-04-01", to: "2028-03-31" });
    expect(readMember({ ...typed, to: "R7.1.1" }).faults.to).toMatch(/初日以降/);
    expect(readMember({ ...typed, name: " ", from: "いつか" }).faults).toMatchObject({
      name: "氏名を入力してください。",
      from: expect.stringContaining("読めません"),
    });
  });

  it("サーバーの指摘を、自分の行の欄に分ける", () => {
    const other = { pointer: "/members/0/role", message: "任期の重なる会長がほかにもいます。" };
    const violations = [other, { pointer: "/members/2/to", message: "末日" }];
    expect(faultsAt(violations, 2)).toEqual({ faults: { to: "末日" }, elsewhere: [other] });
  });

  it("部会は、方針のとおりの番号を付けて呼ぶ", () => {
    expect(committeeTitle({ number: 1, name: "部会" })).toBe("⑴ 部会");
    expect(committeeTitle({ number: null, name: "推進会議" })).toBe("推進会議");
  });
});
