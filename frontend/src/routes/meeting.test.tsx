import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aMeeting, anItem } from "@/features/meeting/testing/meeting";
import { withMeeting } from "@/features/meeting/testing/meetingBackend";
import { session } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";

const address = `/132101-2024/meetings/${aMeeting().id}`;
const heading = () =>
  screen.findByRole("heading", { level: 1, name: "令和6年度 第1回 在宅医療・介護連携推進会議" });
const press = (name: string) => screen.findByRole("button", { name });

describe("会議のページ", () => {
  it("会議の全体を示す", async () => {
    withMeeting(aMeeting());
    const { container } = renderApp(address);
    await heading();
    expect(document.title).toBe("令和6年度 第1回 在宅医療・介護連携推進会議｜めぐり");
    expect(screen.getByText("2024年5月10日(金)")).toBeVisible();
    expect(screen.getByText("会議録の期限").nextSibling).toHaveTextContent(/2024年6月9日 \d+日超過/);
    const steps = within(screen.getByRole("list", { name: "会議の進み具合" }));
    expect(steps.getAllByRole("listitem").map((step) => step.getAttribute("aria-current"))).toEqual([
      null,
      null,
      "step",
      null,
      null,
    ]);
    expect(screen.getByRole("link", { name: "カレンダーに入れる" })).toHaveAttribute(
      "href",
      `/api/v1/policies/132101-2024/meetings/${aMeeting().id}/calendar`,
    );
    const parts = within(screen.getByRole("navigation", { name: "会議の中の移動" })).getAllByRole("link");
    for (const link of parts)
      expect(document.querySelector(link.getAttribute("href") ?? "")).toBeInTheDocument();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("読むだけの人には、変えるボタンを出さない", async () => {
    withMeeting(aMeeting({ status: "PREPARING" }), {
      ...session,
      policies: session.policies.map((grant) => ({ ...grant, rights: ["READ"] })),
    });
    renderApp(address);
    await heading();
    expect(screen.queryByRole("radio")).toBeNull();
    const buttons = screen.queryAllByRole("button").map((button) => button.textContent);
    const names = [
      "招集する",
      "日時・場所を直す",
      "削除",
      "次回の会議を作る",
      "資料を加える",
      "参加者を加える",
    ];
    expect(buttons.filter((name) => names.includes(name ?? ""))).toEqual([]);
    expect(screen.getByRole("row", { name: /委員A/ })).toHaveTextContent("出席");
  });

  it("ない会議は、見つからないと伝える", async () => {
    withMeeting(aMeeting());
    renderApp("/132101-2024/meetings/0190a0b0-0000-7000-8000-000000000099");
    expect(await screen.findByRole("heading", { name: "ページが見つかりません" })).toBeVisible();
  });

  it("準備中の会議は、確かめてから削除する", async () => {
    withMeeting(aMeeting({ status: "PREPARING" }));
    const { user } = renderApp(address);
    await user.click(await press("削除"));
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("議題1件も一緒に削除します。");
  });
});

describe("会議の状態", () => {
  it("招集・開催・確認と進め、招集の取り消しには理由を求める", async () => {
    const state = withMeeting(aMeeting({ status: "PREPARING" }));
    const { user } = renderApp(address);
    await user.click(await press("招集する"));
    await user.click(await press("招集を取り消す"));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "招集を取り消す" }));
    expect(dialog.getByText("理由を入力してください。")).toBeVisible();
    await user.type(dialog.getByLabelText(/理由/), "会場が使えない");
    await user.click(dialog.getByRole("button", { name: "招集を取り消す" }));
    await user.click(await press("招集する"));
    await user.click(await press("開催する"));
    await user.click(await press("会議録の確認に進む"));
    expect(await press("会議録を確定する")).toBeVisible();
    expect(state.sent.map(({ body }) => body)).toContainEqual({
      action: "withdraw",
      reason: "会場が使えない",
    });
  });

  it("結果のない議題があると確定できず、その議題への道を示す", async () => {
    withMeeting(aMeeting({ status: "REVIEWING" }));
    const { user, container } = renderApp(address);
    await user.click(await press("会議録を確定する"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("議題1の結果を記録するか、「継続」にして次回に送ってください。");
    await user.click(within(alert).getByRole("link", { name: /議題1/ }));
    expect(document.activeElement?.id).toBe(`item-${anItem().id}`);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("ほかの人が先に変えていたら、だれが変えたかを伝えて最新の内容にする", async () => {
    const state = withMeeting(aMeeting({ status: "PREPARING" }));
    const { user } = renderApp(address);
    await heading();
    state.meanwhile({ status: "CONVENED" });
    await user.click(await press("招集する"));
    expect(await screen.findByRole("alert")).toHaveTextContent("佐藤さんが先に会議を変更しました");
    expect(await press("開催する")).toBeVisible();
  });

  it("確定を取り消した会議録は、前の会議録への道とともに示す", async () => {
    const at = "2024-06-01T01:00:00Z";
    withMeeting(
      aMeeting({ status: "REVIEWING", reopening: { by: "sato", name: "佐藤", at, reason: "誤記があった" } }),
    );
    renderApp(address);
    const link = await screen.findByRole("link", { name: "開き直す前の会議録" });
    expect(link.getAttribute("href")).toContain("asOf=2024-06-01T01");
    expect(screen.getByText("理由：誤記があった")).toBeVisible();
  });
});

describe("次回の会議", () => {
  it("引き継ぐものを示し、日付を入れると作って開く", async () => {
    const state = withMeeting(aMeeting());
    const { user, router } = renderApp(address);
    await user.click(await press("次回の会議を作る"));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/継続・結果が未記録の議題.1件/)).toBeVisible();
    expect(dialog.getByText(/終わっていない宿題.1件/)).toBeVisible();
    expect(dialog.getByLabelText("場所")).toHaveValue("市役所 第一会議室");
    await user.click(dialog.getByRole("button", { name: "次回の会議を作る" }));
    expect(dialog.getByText("開催日を入力してください。")).toBeVisible();
    await user.type(dialog.getByLabelText(/開催日/), "R6.8.9");
    await user.clear(dialog.getByLabelText("開始時刻"));
    await user.type(dialog.getByLabelText("開始時刻"), "１３３０");
    await user.click(dialog.getByRole("button", { name: "次回の会議を作る" }));
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: "令和6年度 第2回 在宅医療・介護連携推進会議",
      }),
    ).toBeVisible();
    expect(router.state.location.pathname).toBe(`/132101-2024/meetings/${state.meeting.id}`);
    expect(state.sent[0]?.body).toEqual({
      date: "2024-08-09",
      start: "13:30",
      end: "16:00",
      place: "市役所 第一会議室",
      link: null,
    });
    expect(state.sent[0]?.headers.get("Idempotency-Key")).not.toBeNull();
  });
});

describe("日時・場所", () => {
  it("同じところを変えられていたら、両方を示して入力を残す", async () => {
    const state = withMeeting(aMeeting());
    const { user } = renderApp(address);
    await user.click(await press("日時・場所を直す"));
    const dialog = within(await screen.findByRole("dialog"));
    await user.clear(dialog.getByLabelText("場所"));
    await user.type(dialog.getByLabelText("場所"), "公民館");
    state.meanwhile({ time: { ...state.meeting.time, place: "市民会館", start: "13:00" } });
    await user.click(dialog.getByRole("button", { name: "保存する" }));
    expect(await dialog.findByRole("row", { name: "場所 公民館 市民会館" })).toBeVisible();
    expect(dialog.getByLabelText("場所")).toHaveValue("公民館");
    expect(dialog.getByLabelText("開始時刻")).toHaveValue("13:00");
    await user.click(dialog.getByRole("button", { name: "自分の内容で保存する" }));
    await waitFor(() =>
      expect(state.meeting.time).toMatchObject({ place: "公民館", start: "13:00", end: "16:00" }),
    );
  });
});
