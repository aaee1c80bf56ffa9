import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { aMeeting, anItem } from "@/features/meeting/testing/meeting";
import { withMeeting } from "@/features/meeting/testing/meetingBackend";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { server } from "../../tests/support/server";

const address = `/132101-2024/meetings/${aMeeting().id}`;
const choice = async (member: string, label: string) =>
  within(await screen.findByRole("group", { name: `${member}の出欠` })).getByRole("radio", { name: label });

describe("出欠と定数", () => {
  it("成立し、訂正すると成立しなくなる", async () => {
    const state = withMeeting(aMeeting());
    const { user } = renderApp(address);
    await user.click(await choice("委員C", "出席"));
    expect(await screen.findByText(/3人が出席しています。.*成立しています/)).toBeVisible();
    await user.click(await choice("委員A", "欠席"));
    await user.click(await choice("委員B", "欠席"));
    expect(await screen.findByText(/1人が出席しています。.*あと1人で成立します/)).toBeVisible();
    expect(screen.getByText("定数に足りません")).toBeVisible();
    expect(state.meeting.attendance).toEqual([
      { member: 1, presence: "ABSENT", deputy: null },
      { member: 2, presence: "ABSENT", deputy: null },
      { member: 3, presence: "PRESENT", deputy: null },
    ]);
  });

  it("ほかの人が別の委員を記録していても、どちらも残る", async () => {
    const state = withMeeting(aMeeting());
    const { user } = renderApp(address);
    const mine = await choice("委員C", "出席");
    state.meanwhile({
      attendance: [
        { member: 1, presence: "ABSENT", deputy: null },
        { member: 2, presence: "PRESENT", deputy: null },
      ],
    });
    await user.click(mine);
    await waitFor(() =>
      expect(state.meeting.attendance).toEqual([
        { member: 1, presence: "ABSENT", deputy: null },
        { member: 2, presence: "PRESENT", deputy: null },
        { member: 3, presence: "PRESENT", deputy: null },
      ]),
    );
    await waitFor(async () => expect(await choice("委員A", "欠席")).toBeChecked());
    expect(screen.queryByText(/ほかの人が先に記録していました/)).toBeNull();
  });

  it("同じ委員を先に記録されていたら、それを残して伝え、もう一度選ぶと自分のものにする", async () => {
    const state = withMeeting(aMeeting());
    const { user, container } = renderApp(address);
    const mine = await choice("委員C", "出席");
    state.meanwhile({
      attendance: [...state.meeting.attendance, { member: 3, presence: "ABSENT", deputy: null }],
    });
    await user.click(mine);
    expect(await screen.findByText(/委員C：佐藤さんが「欠席」にしていました。/)).toBeVisible();
    expect(await choice("委員C", "欠席")).toBeChecked();
    expect(await violationsIn(container)).toEqual([]);
    await user.click(await choice("委員C", "出席"));
    await waitFor(() => expect(state.meeting.attendance.at(-1)?.presence).toBe("PRESENT"));
    expect(screen.queryByText(/佐藤さんが「欠席」/)).toBeNull();
  });

  it("代理出席は、いつもの代理の人を入れておき、直せる", async () => {
    const meeting = aMeeting();
    const members = meeting.members.map((seat) => ({ ...seat, usualDeputy: "代理の山田" }));
    const state = withMeeting({ ...meeting, members });
    const { user } = renderApp(address);
    await user.click(await choice("委員C", "代理出席"));
    const field = await screen.findByLabelText("委員Cの代理の人");
    expect(field).toHaveValue("代理の山田");
    await user.clear(field);
    await user.type(field, "鈴木{Enter}");
    await waitFor(() =>
      expect(state.meeting.attendance.at(-1)).toEqual({ member: 3, presence: "DEPUTY", deputy: "鈴木" }),
    );
    expect(field).toHaveFocus();
  });

  it("残りを全員出席にする", async () => {
    const state = withMeeting(aMeeting({ attendance: [] }));
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: "全員出席にする" }));
    expect(await screen.findByText(/3人が出席しています/)).toBeVisible();
    expect(state.sent).toHaveLength(1);
  });

  it("委員がいないときは、会議体のページに導く", async () => {
    withMeeting(aMeeting({ members: [], attendance: [] }));
    renderApp(address);
    const link = await screen.findByRole("link", { name: "在宅医療・介護連携推進会議のページを開く" });
    expect(link.getAttribute("href")).toContain("/132101-2024/committees/council");
  });
});

describe("参加者", () => {
  it("事務局と説明者を加え、傍聴者数は全角でも入る", async () => {
    const state = withMeeting(aMeeting());
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: "参加者を加える" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("radio", { name: "説明者・招いた人" }));
    await user.type(dialog.getByLabelText(/氏名/), "山本");
    await user.click(dialog.getByRole("button", { name: "保存する" }));
    expect(await screen.findByRole("row", { name: /山本/ })).toBeVisible();
    const observers = screen.getByLabelText("傍聴者数（人）");
    await user.clear(observers);
    await user.type(observers, "１２{Enter}");
    await waitFor(() => expect(state.meeting.observers).toBe(12));
    expect(state.meeting.participants).toHaveLength(2);
  });
});

describe("資料", () => {
  it("議題から並べ、ボタンで順を変える", async () => {
    const state = withMeeting(aMeeting({ materials: [] }));
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: "議題から並べる" }));
    expect(await screen.findByText("宿題の一覧")).toBeVisible();
    expect(state.meeting.materials.map(({ source, item }) => [source, item])).toEqual([
      ["SHEETS", anItem().id],
      ["BOARD", null],
      ["ACTIONS", null],
    ]);
    expect(screen.queryByRole("button", { name: "議題から並べる" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "上へ：資料2 取組の進捗一覧" }));
    await waitFor(() => expect(state.meeting.materials[0]?.source).toBe("BOARD"));
    expect(await screen.findByRole("button", { name: "上へ：資料1 取組の進捗一覧" })).toHaveFocus();
  });

  it("リンクの資料には、リンク先を求める", async () => {
    const state = withMeeting(aMeeting({ materials: [] }));
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: "資料を加える" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText(/資料の名前/), "参考");
    await user.selectOptions(dialog.getByLabelText("種類"), "リンク");
    await user.click(dialog.getByRole("button", { name: "保存する" }));
    expect(dialog.getByText(/で始まるアドレスを入力してください/)).toBeVisible();
    await user.type(dialog.getByLabelText(/リンク先/), "https://www.example.lg.jp/1.pdf");
    await user.click(dialog.getByRole("button", { name: "保存する" }));
    const link = await screen.findByRole("link", { name: /参考/ });
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    expect(state.meeting.materials).toHaveLength(1);
  });
});

describe("出欠が届かないとき", () => {
  it("選んだ出欠を残して、もう一度保存できる", async () => {
    const state = withMeeting(aMeeting());
    const { user } = renderApp(address);
    const mine = await choice("委員C", "出席");
    server.use(http.patch("/api/v1/policies/:policy/meetings/:meeting", () => HttpResponse.error()));
    await user.click(mine);
    const again = await screen.findByRole("button", { name: "もう一度保存する" });
    expect(mine).toBeChecked();
    server.resetHandlers();
    const { meeting } = withMeeting(state.meeting);
    expect(meeting.attendance).toHaveLength(2);
    await user.click(again);
    expect(await screen.findByText(/3人が出席しています/)).toBeVisible();
  });
});
