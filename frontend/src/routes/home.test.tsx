import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { policy } from "../../tests/support/answers";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server } from "../../tests/support/server";

const policies = (items: unknown[]) =>
  server.use(http.get("/api/v1/policies", () => HttpResponse.json({ items, nextCursor: null })));

describe("最初の画面", () => {
  it("方針が1つなら、その「今日やること」を開く", async () => {
    const { router } = renderApp("/");
    expect(await screen.findByRole("heading", { name: "今日やること" })).toBeVisible();
    expect(router.state.location.pathname).toBe("/132101-2024/work");
  });

  it("方針が2つなら、選べる", async () => {
    const summary = { ...policy, municipalityName: policy.municipality.name };
    policies([summary, { ...summary, code: "132101-2027", title: "次の方針" }]);
    renderApp("/");
    expect(await screen.findByRole("link", { name: /次の方針/ })).toHaveAttribute(
      "href",
      "/132101-2027/work",
    );
  });

  it("方針がなければ、することを示す", async () => {
    policies([]);
    renderApp("/");
    expect(await screen.findByText(/方針への権限を依頼してください/)).toBeVisible();
  });

  it("見られない方針は、見つからないと伝える", async () => {
    server.use(http.get("/api/v1/policies/:policy", () => problem(404, "見つかりません")));
    renderApp("/999999-2024/board");
    expect(await screen.findByRole("main")).toHaveTextContent("見つかりません");
  });

  it("ないアドレスは、そう伝える", async () => {
    renderApp("/132101-2024/nothing");
    expect(await screen.findByRole("heading", { name: "ページが見つかりません" })).toBeVisible();
  });
});
