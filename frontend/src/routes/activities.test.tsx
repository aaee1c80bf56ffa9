import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { activityOf, study, withRecords } from "@/features/activity/testing/activityBackend";
import { rowsOf, session } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { server, whoAmI } from "../../tests/support/server";

const address = "/132101-2024/activities?fy=2024";
const heading = () => screen.findByRole("heading", { level: 1, name: "実施記録" });

const leaflets = {
  ...study,
  date: "2024-09-02",
  kind: "DISTRIBUTION" as const,
  title: "リーフレットの配布",
  words: ["配布"],
  figures: { times: null, copies: 500, people: [], persons: null, cases: null },
  counted: false,
  notCountedReason: "見本のため",
  place: null,
};

describe("実施記録の一覧", () => {
  it("新しい日付の順に、数量と状態を言葉で示す", async () => {
    withRecords(["2-7", study], ["3-2", leaflets]);
    const { container } = renderApp(address);
    await heading();
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows[1]).toContain("2024/9/2");
    expect(rows[1]).toContain("500部");
    expect(rows[1]).toContain("実施・算入しない（見本のため）");
    expect(rows[2]).toContain("1回・訪問看護師 12人");
    expect(rows[2]).toContain("実施・算入する");
    expect(document.title).toBe("実施記録 令和6年度（2024）｜めぐり");
    expect(screen.queryByRole("link", { name: /令和5年度/ })).toBeNull();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("絞り込みはアドレスに残り、取組を選ぶと合計が出る", async () => {
    withRecords(["2-7", study], ["2-7", { ...study, date: "2024-10-01", title: "第2回" }], ["3-2", leaflets]);
    const { router, user } = renderApp(address);
    await heading();
    await user.selectOptions(screen.getByLabelText("取組"), "2-7");
    expect(await screen.findByText("2回・24人")).toBeVisible();
    expect(router.state.location.search).toEqual({ fy: 2024, initiative: "2-7" });
    await user.click(screen.getByRole("link", { name: "令和7年度 2025" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ fy: 2025, initiative: "2-7" }));
  });

  it("何もないときは、することを示す", async () => {
    withRecords();
    renderApp(address);
    expect(await screen.findByText("令和6年度の実施記録はまだありません")).toBeVisible();
    expect(screen.getByText(/「実施記録を残す」で入力します/)).toBeVisible();
  });

  it("続きは、押すと読み込む", async () => {
    const first = activityOf("2-7", study);
    const second = activityOf("2-7", { ...study, title: "つづき" });
    server.use(
      http.get("/api/v1/policies/:policy/activities", ({ request }) => {
        const cursor = new URL(request.url).searchParams.get("cursor");
        return HttpResponse.json(
          cursor ? { items: [second], nextCursor: null } : { items: [first], nextCursor: "next" },
        );
      }),
    );
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: "さらに表示する" }));
    expect(await screen.findByText("つづき")).toBeVisible();
    expect(screen.queryByRole("button", { name: "さらに表示する" })).toBeNull();
  });

  it("提出済みの取組では、ボタンの代わりに理由を示す", async () => {
    withRecords(["2-7", study]);
    const items = rowsOf(2024).map((row) => ({ ...row, status: "SUBMITTED" as const }));
    server.use(
      http.get("/api/v1/policies/:policy/cycles", () => HttpResponse.json({ items, nextCursor: null })),
    );
    const { user } = renderApp(`${address}&initiative=2-7`);
    expect(await screen.findByText(/提出済みの年度のため/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "実施記録を残す" })).toBeNull();
    await user.click(screen.getByRole("button", { name: /詳しく見る/ }));
    expect(await screen.findByRole("dialog")).toHaveTextContent("市民会館");
  });

  it("閲覧者には、入力のボタンを出さない", async () => {
    withRecords(["2-7", study]);
    const grants = session.policies.map((grant) => ({ ...grant, rights: ["READ" as const] }));
    server.use(whoAmI({ ...session, policies: grants }));
    renderApp(address);
    await heading();
    expect(screen.queryByRole("button", { name: "実施記録を残す" })).toBeNull();
    expect(screen.queryByRole("button", { name: /直す/ })).toBeNull();
  });
});
