import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import {
  api,
  member,
  members,
  names,
  open,
  save,
  sharedCommittee,
  signedInWith,
} from "@/features/policy/testing/committeePage";
import { violationsIn } from "../../tests/support/axe";
import { server } from "../../tests/support/server";

describe("委員の名簿", () => {
  beforeEach(() => signedInWith("READ", "RUN_MEETINGS", "EDIT_INITIATIVES", "READ_LEDGER"));

  it("任期の変わり目をはさんで、その日の委員を役職の順に示す", async () => {
    sharedCommittee();
    const { user, part, seeDay } = await open();
    await seeDay("R8.3.31");
    expect(names(part)).toEqual(["委員B", "委員A"]);
    expect(part.getByRole("status")).toHaveTextContent("2026年3月31日(火)の委員は2人です。");
    expect(part.getAllByRole("row")[1]).toHaveTextContent("部会長委員B市医師会医師2024/4/1〜2026/3/31");
    await seeDay("２０２６/４/１");
    expect(names(part)).toEqual(["委員C"]);
    await user.click(part.getByRole("button", { name: "過去・これからの任期も見る" }));
    expect(names(part)).toEqual(["委員C", "委員A", "委員B"]);
    expect(part.getAllByRole("row")[2]).toHaveTextContent("任期満了");
    await seeDay("いつか");
    expect(part.getByText(/日付として読めません/)).toBeVisible();
  });

  it("委員を加えると、次の番号で名簿の全体を送る", async () => {
    const { received } = sharedCommittee();
    const { user, part } = await open();
    await user.click(part.getByRole("button", { name: "委員を加える" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", save));
    expect(dialog.getByText("氏名を入力してください。")).toBeVisible();
    await user.type(dialog.getByLabelText(/^氏名/), "委員D");
    await user.type(dialog.getByLabelText(/^任期の初日/), "Ｒ６.４.１");
    await user.click(dialog.getByRole("radio", { name: "副部会長" }));
    expect(await violationsIn(await screen.findByRole("dialog"))).toEqual([]);
    await user.click(dialog.getByRole("button", save));
    expect(await part.findByText("委員Dさんを加えました")).toBeVisible();
    const added = { role: "VICE_CHAIR", from: "2024-04-01", to: null, organisation: null, profession: null };
    expect(received).toEqual([{ members: [...members, { ...member(4, "委員D"), ...added }] }]);
  });

  it("任期を終え、再任すると翌日からの行が加わる", async () => {
    const { received } = sharedCommittee();
    const { user, part, seeDay, more, retype } = await open();
    await seeDay("2025/4/1");
    const end = await more("委員A", "任期を終える");
    await retype(end.getByLabelText(/^任期の末日/), "2025/9/30");
    await user.click(end.getByRole("button", { name: "任期を終える" }));
    expect(await part.findByText("委員Aさんの任期の末日を2025/9/30にしました")).toBeVisible();
    const renew = await more("委員A", "再任する");
    expect(renew.getByLabelText(/^任期の初日/)).toHaveValue("2025/10/1");
    await user.click(renew.getByRole("button", save));
    await waitFor(() => expect(received).toHaveLength(2));
    expect(received[0]?.members?.[0]?.to).toBe("2025-09-30");
    expect(received[1]?.members?.at(-1)).toEqual(member(4, "委員A", { from: "2025-10-01", to: null }));
  });

  it("ほかの人が別の行を直していたら、その上に重ねて保存する", async () => {
    const { received, write } = sharedCommittee();
    const { user, part, seeDay, retype } = await open();
    await seeDay("2025/4/1");
    await user.click(part.getByRole("button", { name: "直す：委員A" }));
    const dialog = within(await screen.findByRole("dialog"));
    await retype(dialog.getByLabelText("所属"), "市歯科医師会");
    const theirs = [...members.slice(0, 2), member(3, "委員Cの改名"), member(4, "委員D")];
    write({ members: theirs });
    await user.click(dialog.getByRole("button", save));
    await waitFor(() => expect(received).toHaveLength(2));
    const mine = member(1, "委員A", { organisation: "市歯科医師会" });
    expect(received[1]).toEqual({ members: [mine, ...theirs.slice(1)] });
  });

  it("同じ行を直していたら相手の内容を示し、入力を残して選ばせる", async () => {
    const { received, write } = sharedCommittee();
    const { user, part, seeDay, retype } = await open();
    await seeDay("2025/4/1");
    await user.click(part.getByRole("button", { name: "直す：委員A" }));
    const dialog = within(await screen.findByRole("dialog"));
    await retype(dialog.getByLabelText("所属"), "市歯科医師会");
    write({ members: members.map((one) => (one.number === 1 ? { ...one, profession: "歯科医師" } : one)) });
    await user.click(dialog.getByRole("button", save));
    expect(await dialog.findByText("ほかの人が先に、この委員を直しました")).toBeVisible();
    expect(dialog.getByText(/いまの内容：.*職種 歯科医師/)).toBeVisible();
    expect(dialog.getByLabelText("所属")).toHaveValue("市歯科医師会");
    await user.click(dialog.getByRole("button", { name: "この画面の内容で保存する" }));
    await waitFor(() => expect(received).toHaveLength(2));
    expect(received[1]?.members?.[0]).toMatchObject({ organisation: "市歯科医師会", profession: "医師" });
  });

  it("サーバーの指摘は、その行の欄に示す", async () => {
    sharedCommittee();
    const message = "任期の重なる会長がほかにもいます。";
    const refuse = (...violations: { pointer: string; message: string }[]) =>
      server.use(
        http.patch(`${api}/committees/ict`, () =>
          HttpResponse.json(
            { type: "/problems/invalid-input", title: "誤りがあります", status: 400, violations },
            { status: 400 },
          ),
        ),
      );
    refuse({ pointer: "/members/0/role", message });
    const { user, part, seeDay } = await open();
    await seeDay("2025/4/1");
    await user.click(part.getByRole("button", { name: "直す：委員A" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("radio", { name: "部会長" }));
    await user.click(dialog.getByRole("button", save));
    expect(await dialog.findByText(message)).toBeVisible();
    expect(dialog.getByRole("group", { name: "役職" })).toHaveTextContent(message);
    expect(dialog.queryByRole("alert")).toBeNull();
    refuse({ pointer: "/members/2/role", message });
    await user.click(dialog.getByRole("button", save));
    expect(await dialog.findByRole("alert")).toHaveTextContent(`委員Cさん：${message}`);
  });
});
