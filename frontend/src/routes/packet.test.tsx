import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Packet } from "@/api/types";
import { evaluated } from "@/features/cycle/testing/evaluated";
import { aMeeting, anAction, anItem } from "@/features/meeting/testing/meeting";
import { policy, rowsOf } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server } from "../../tests/support/server";

const id = aMeeting().id;
const address = `/132101-2024/meetings/${id}/packet`;
const occurredAt = "2024-05-10T14:00:00.123456+09:00";
const cycle = evaluated({}, { initiative: "2-7", printedCode: "②－７", name: "在宅医療ケア勉強会の実施" });

/** The papers on a mocked server, and which moments were asked for. */
function open(given: Partial<Packet> = {}, path = address) {
  const packet: Packet = {
    sequence: 123,
    occurredAt,
    meeting: aMeeting(),
    sheets: [cycle],
    rows: rowsOf(2024).filter(({ initiative }) => initiative === "2-7"),
    actions: [anAction()],
    ...given,
  };
  const asked: (string | null)[] = [];
  server.use(
    http.get("/api/v1/policies/:policy/meetings/:meeting/packet", ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("asOf"));
      return HttpResponse.json(packet);
    }),
  );
  return { ...renderApp(path), asked };
}

describe("会議資料", () => {
  it("次第と配付資料、議題ごとの資料、進捗一覧、宿題を並べる", async () => {
    const { container } = open();
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "令和6年度 第1回 在宅医療・介護連携推進会議 次第",
    );
    const cover = within(screen.getByRole("region", { name: "次第" }));
    expect(cover.getByText("令和6年5月10日(金) 14:00〜16:00", { collapseWhitespace: true })).toBeVisible();
    expect(cover.getByText("市役所 第一会議室")).toBeVisible();
    expect(cover.getByText("15分")).toBeVisible();
    expect(cover.getByText("資料1-1")).toBeVisible();
    const item = within(screen.getByRole("region", { name: "議題1" }));
    expect(item.getByRole("heading", { level: 3 })).toHaveTextContent(
      "②－７ 在宅医療ケア勉強会の実施 令和6年度PDCAシート",
    );
    expect(item.getByText(/実施記録 1件から計算/)).toBeVisible();
    expect(item.getByText("6/18")).toBeVisible();
    expect(item.queryByRole("button")).toBeNull();
    const board = screen.getByRole("table", { name: "議題の取組の進捗一覧" });
    expect(within(board).getByRole("row", { name: /②－７/ })).toHaveTextContent("計画の確定 2024年5月31日");
    const homework = screen.getByRole("table", { name: "終わっていない宿題" });
    expect(within(homework).getAllByRole("row")[1]).toHaveTextContent(
      "参加者数の内訳を次回までに示す。高齢福祉係2024年7月31日(水)②－７ 在宅医療ケア勉強会の実施令和6年度 第1回",
    );
    expect(await violationsIn(container)).toEqual([]);
  });

  it("同じ内容をあとからも開けるように、記録の時点を示す", async () => {
    const { user, router, asked } = open();
    expect(await screen.findByText("2024年5月10日 14:00時点の記録（変更履歴 第123号）")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "この時点の会議資料" }));
    expect(await screen.findByText("2024年5月10日 14:00時点の会議資料です")).toBeVisible();
    expect(asked).toEqual([null, occurredAt]);
    expect(router.state.location.searchStr).toContain(encodeURIComponent(occurredAt));
    expect(screen.queryByRole("link", { name: "この時点の会議資料" })).toBeNull();
    expect(screen.getByRole("link", { name: "最新の会議資料を開く" })).toHaveAttribute("href", address);
  });

  it("非公開の議題があれば、公開用にも切り替えられる", async () => {
    const hidden = anItem({ id: "hidden", number: 2, title: "個別の事例", openToPublic: false });
    const { user } = open({ meeting: aMeeting({ agenda: [anItem(), hidden] }) });
    server.use(
      http.get("/api/v1/policies/:policy/meetings/:meeting/packet", ({ request }) => {
        const isPublic = new URL(request.url).searchParams.get("edition") === "PUBLIC";
        const agenda = isPublic ? [anItem()] : [anItem(), hidden];
        return HttpResponse.json({
          sequence: 123,
          occurredAt,
          meeting: aMeeting({ agenda }),
          sheets: [],
          rows: [],
          actions: [],
        });
      }),
    );
    expect((await screen.findAllByText(/個別の事例/))[0]).toBeVisible();
    await user.click(screen.getByRole("link", { name: "公開用（非公開の議題を除く）" }));
    expect(await screen.findByText("公開用の会議資料です")).toBeVisible();
    expect(screen.queryByText(/個別の事例/)).toBeNull();
    await user.click(screen.getByRole("link", { name: "すべての議題を見る" }));
    expect((await screen.findAllByText(/個別の事例/))[0]).toBeVisible();
  });

  it("過去の会議資料は、その時点の評価区分の言葉で示す", async () => {
    const [first, ...others] = policy.effective.ratings;
    const ratings = first ? [{ ...first, label: "達成した（旧）" }, ...others] : [];
    const rated = { ...cycle, evaluation: { ...cycle.evaluation, rating: "A" } };
    server.use(
      http.get("/api/v1/policies/:policy", ({ request }) => {
        const isPast = new URL(request.url).searchParams.get("asOf") === occurredAt;
        const effective = isPast ? { ...policy.effective, ratings } : policy.effective;
        return HttpResponse.json({ ...policy, effective });
      }),
    );
    open({ sheets: [rated] }, `${address}?asOf=${encodeURIComponent(occurredAt)}`);
    expect((await screen.findAllByText("◎ 達成した（旧）"))[0]).toBeVisible();
  });

  it("非公開の議題、これまでの会議、2度目の同じシートを示す", async () => {
    const trail = [
      {
        item: "0190a0b0-0000-7000-8000-000000000010",
        meeting: "0190a0b0-0000-7000-8000-000000000002",
        meetingLabel: "令和5年度 第2回",
        date: "2024-01-19",
        decision: "CONTINUED" as const,
      },
    ];
    const second = anItem({
      id: "0190a0b0-0000-7000-8000-000000000012",
      number: 2,
      title: "個別の事例",
      openToPublic: false,
      notPublicReason: "個人情報を扱うため",
      trail,
    });
    open({ meeting: aMeeting({ agenda: [anItem(), second] }), actions: [] });
    const item = within(await screen.findByRole("region", { name: "議題2" }));
    expect(item.getByText("非公開")).toBeVisible();
    expect(item.getByText("理由：個人情報を扱うため")).toBeVisible();
    expect(item.getByText(/令和5年度 第2回 2024年1月19日\(金\) 継続/)).toBeVisible();
    expect(item.getByText(/議題1の資料にあります/)).toBeVisible();
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(screen.getByText("終わっていない宿題はありません。")).toBeVisible();
  });

  it("見られない会議は、見つからないと伝える", async () => {
    server.use(
      http.get("/api/v1/policies/:policy/meetings/:meeting/packet", () =>
        problem(404, "会議が見つかりません"),
      ),
    );
    renderApp(address);
    expect(await screen.findByRole("alert")).toHaveTextContent("会議が見つかりません");
  });
});
