import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Meeting } from "@/api/types";
import { aMeeting, anItem } from "@/features/meeting/testing/meeting";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { server } from "../../tests/support/server";

const address = `/132101-2024/meetings/${aMeeting().id}/minutes`;

function open(meeting: Meeting, path = address) {
  const asked: (string | null)[] = [];
  server.use(
    http.get("/api/v1/policies/:policy/meetings/:meeting", ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("asOf"));
      return HttpResponse.json(meeting);
    }),
  );
  return { ...renderApp(path), asked };
}

const told = (term: string) => screen.getByText(term, { selector: "dt" }).nextElementSibling;

describe("会議録", () => {
  it("確定するまでは案として、出欠と定数、議題ごとの結果を示す", async () => {
    const item = anItem({
      summary: "回数は足りた。\n内訳が要る。",
      decision: "WITH_OPINION",
      opinion: "内訳を示すこと。",
    });
    const { container } = open(aMeeting({ agenda: [item] }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "令和6年度 第1回 在宅医療・介護連携推進会議 会議録（要点記録）",
    );
    expect(screen.getByText("案（未確定）")).toBeVisible();
    expect(told("傍聴者数")).toHaveTextContent("2人");
    expect(told("定数と成立")).toHaveTextContent("会議は成立しています。");
    expect(told("事務局")).toHaveTextContent("職員A（介護福祉課）");
    const seats = within(screen.getByRole("table", { name: "委員の出欠" })).getAllByRole("row");
    expect(seats.map((row) => row.textContent)).toEqual([
      "委員役所属・職種出欠",
      "委員A会長市医師会・医師出席",
      "委員B副会長市医師会・医師出席",
      "委員C委員市医師会・医師記録なし",
    ]);
    expect(told("審議の概要")).toHaveTextContent("回数は足りた。 内訳が要る。");
    expect(told("結果")).toHaveTextContent("意見あり");
    expect(told("意見")).toHaveTextContent("内訳を示すこと。");
    expect(told("宿題")).toHaveTextContent(
      "参加者数の内訳を次回までに示す。（担当：高齢福祉係、期限：2024年7月31日(水)）",
    );
    expect(await violationsIn(container)).toEqual([]);
  });

  it("確定した会議録には、だれがいつ確定したかと決定の番号がある", async () => {
    const item = anItem({
      decision: "CONTINUED",
      decisionNumber: 3,
      decisionLabel: "令和6年度 決定第3号",
      continuedIn: {
        item: "0190a0b0-0000-7000-8000-000000000013",
        meeting: "0190a0b0-0000-7000-8000-000000000003",
        meetingLabel: "令和6年度 第2回",
        date: "2024-10-11",
        decision: null,
      },
    });
    const closing = { by: "manager", name: "係長", at: "2024-06-01T10:00:00+09:00" };
    open(aMeeting({ status: "CLOSED", closing, agenda: [item], actions: [] }));
    expect(await screen.findByText("2024年6月1日 10:00 係長が確定")).toBeVisible();
    expect(screen.queryByText("案（未確定）")).toBeNull();
    expect(told("結果")).toHaveTextContent("継続（令和6年度 決定第3号）");
    expect(told("次回へ継続")).toHaveTextContent(
      "令和6年度 第2回（2024年10月11日(金)）で引き続き審議します。",
    );
  });

  it("過去の時点の会議録を開ける", async () => {
    const asOf = "2024-05-20T09:00:00.000000+09:00";
    const { asked } = open(aMeeting(), `${address}?asOf=${encodeURIComponent(asOf)}`);
    expect(await screen.findByText("2024年5月20日 09:00時点の会議録です")).toBeVisible();
    expect(asked).toEqual([asOf]);
    expect(screen.getByRole("link", { name: "最新の会議録を開く" })).toHaveAttribute("href", address);
  });
});
