import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { session } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../tests/support/server";

const board = "/132101-2024/board";

async function fill(user: ReturnType<typeof renderApp>["user"], password = "correct") {
  await user.type(await screen.findByLabelText("利用者名"), "coordinator");
  await user.type(screen.getByLabelText("パスワード"), `${password}{Enter}`);
}

describe("サインイン", () => {
  it("サインインすると、開こうとしていたページに進む", async () => {
    server.use(whoAmI(null));
    const sent: string[] = [];
    server.use(
      http.post("/api/v1/session", async ({ request }) => {
        sent.push(await request.text());
        return HttpResponse.json(session);
      }),
    );
    const { container, router, user } = renderApp(`${board}?fy=2025`);
    await screen.findByRole("heading", { name: "サインイン" });
    expect(await violationsIn(container)).toEqual([]);
    await fill(user, "pass word＆1");
    expect(await screen.findByRole("heading", { name: "進捗一覧" })).toBeVisible();
    expect(router.state.location.href).toBe(`${board}?fy=2025`);
    expect(new URLSearchParams(sent[0]).get("password")).toBe("pass word＆1");
  });

  it("違うパスワードは、平易な言葉で断る", async () => {
    server.use(
      whoAmI(null),
      http.post("/api/v1/session", () => problem(401, "Unauthorized")),
    );
    const { user } = renderApp("/sign-in");
    await fill(user, "wrong");
    expect(await screen.findByRole("alert")).toHaveTextContent("利用者名かパスワードが違います。");
    expect(screen.getByLabelText("利用者名")).toHaveValue("coordinator");
  });

  it("空欄は、その欄で知らせる", async () => {
    const { user } = renderApp("/sign-in");
    await user.click(await screen.findByRole("button", { name: "サインインする" }));
    expect(screen.getByLabelText("パスワード")).toHaveAccessibleDescription(/パスワードを入力してください。/);
  });

  it("つながらないときは、そう伝える", async () => {
    server.use(http.post("/api/v1/session", () => HttpResponse.error()));
    const { user } = renderApp("/sign-in");
    await fill(user);
    expect(await screen.findByRole("alert")).toHaveTextContent("サーバーに接続できません");
  });

  it("ほかのサイトには進まない", async () => {
    const { router, user } = renderApp("/sign-in?next=//example.com/");
    await fill(user);
    expect(await screen.findByRole("heading", { name: "今日やること" })).toBeVisible();
    expect(router.state.location.pathname).toBe("/132101-2024/work");
  });

  it("サインアウトすると、サインインの画面に戻る", async () => {
    const { user } = renderApp(board);
    await user.click(await screen.findByRole("button", { name: /利用者メニュー/ }));
    server.use(whoAmI(null));
    await user.click(await screen.findByRole("menuitem", { name: "サインアウトする" }));
    expect(await screen.findByRole("heading", { name: "サインイン" })).toBeVisible();
  });

  it("期限が切れても画面を残し、その場でサインインできる", async () => {
    const { user } = renderApp(`${board}?fy=2024`);
    await screen.findAllByRole("link", { name: /PDCAシート$/ });
    server.use(
      http.get("/api/v1/policies/:policy/cycles", () => problem(401, "サインインが必要です"), { once: true }),
    );
    await user.click(screen.getByRole("link", { name: "令和7年度 2025" }));
    expect(await screen.findByRole("dialog", { name: "もう一度サインインしてください" })).toBeVisible();
    expect(screen.getByLabelText("利用者名")).toHaveValue("coordinator");
    expect(screen.getByLabelText("パスワード")).toHaveFocus();
    await user.keyboard("correct{Enter}");
    expect(await screen.findByRole("columnheader", { name: "令和7年度の目標" })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
