import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Work, WorkItem } from "@/api/types";
import { noWork } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { server } from "../../tests/support/server";

const address = "/132101-2024/work";

const sheet: WorkItem = {
  kind: "TO_WRITE",
  initiative: "2-7",
  printedCode: "②－７",
  name: "在宅医療ケア勉強会の実施",
  fiscalYear: 2026,
  fiscalYearLabel: "令和8年度",
  status: "PLANNING",
  due: { step: "PLAN", date: "2099-05-31" },
  returned: null,
  submission: null,
  openComments: 0,
  ownerName: "担当者",
  updatedAt: null,
};

const waiting = (work: Partial<Work>) =>
  server.use(
    http.get("/api/v1/policies/:policy/work", () => HttpResponse.json({ ...noWork, ...work } satisfies Work)),
  );

const section = (name: string) => screen.findByRole("region", { name });

describe("今日やること", () => {
  it("差し戻し・承認待ち・期限超過・記入の順に、わけと期限を言葉で示す", async () => {
    const at = "2026-11-20T10:00:00+09:00";
    waiting({
      items: [
        {
          ...sheet,
          kind: "RETURNED",
          initiative: "1-1",
          printedCode: "①－１",
          returned: { action: "sendBack", reason: "数字を入れてください。", name: "係長", at },
        },
        {
          ...sheet,
          kind: "TO_REVIEW",
          initiative: "1-2",
          printedCode: "①－２",
          submission: { by: "x", name: "担当者B", at },
        },
        {
          ...sheet,
          initiative: "1-3",
          printedCode: "①－３",
          due: { step: "RESULTS", date: "2020-05-31" },
          openComments: 2,
        },
        sheet,
      ],
    });
    const { container } = renderApp(address);
    expect(await section("差し戻されたシート")).toHaveTextContent("数字を入れてください。");
    expect(await section("承認を待っているシート")).toHaveTextContent("担当者Bさんが2026年11月20日に提出");
    expect(await section("期限を過ぎたシート")).toHaveTextContent(
      /評価して提出する.*5\/31まで 期限を\d+日過ぎています/,
    );
    expect(await section("期限を過ぎたシート")).toHaveTextContent("未解決のコメント 2件");
    const writing = within(await section("記入するシート"));
    expect(writing.getByRole("listitem")).toHaveTextContent(/令和8年度計画を確定する.*5\/31まで あと\d+日/);
    expect(writing.getByRole("link", { name: /②－７/ })).toHaveAttribute(
      "href",
      "/132101-2024/initiatives/2-7/cycles/2026?fy=2026",
    );
    expect(screen.getByRole("link", { name: /今日やること\s*4件/ })).toBeVisible();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("何も待っていなければ、そう伝えて進捗一覧へ導く", async () => {
    renderApp(address);
    expect(await screen.findByText("いま、あなたを待っているシートはありません")).toBeVisible();
    expect(screen.getByRole("link", { name: "進捗一覧で全体を見る" })).toBeVisible();
    expect(screen.queryByText(/先に担当者を決めてください/)).toBeNull();
  });

  it("担当が決まっていない取組は、多ければたたんで示し、取組のページへ導く", async () => {
    const unowned = Array.from({ length: 6 }, (_, i) => ({
      initiative: `2-${i + 1}`,
      printedCode: `②－${i + 1}`,
      name: "取組",
      department: null,
    }));
    waiting({ unowned });
    const { user } = renderApp(address);
    expect(await screen.findByText(/先に担当者を決めてください/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "6件を表示する" }));
    expect(screen.getByRole("link", { name: /②－3/ })).toHaveAttribute(
      "href",
      "/132101-2024/initiatives/2-3",
    );
  });
});
