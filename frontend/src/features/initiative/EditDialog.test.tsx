import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { Initiative, InitiativePatch } from "@/api/types";
import { initiatives } from "../../../tests/support/answers";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { problem, server } from "../../../tests/support/server";

const address = "/api/v1/policies/:policy/initiatives/:code";

type Received = { patch: InitiativePatch; ifMatch: string | null; reason: string };

/** One initiative on a mocked server, with versions as the real one has them. */
function initiativeBackend() {
  let stored = initiatives.find(({ code }) => code === "2-7") as Initiative;
  let version = 1;
  const received: Received[] = [];
  const headers = () => ({ ETag: `"${version}"` });
  const write = (patch: InitiativePatch, by: string) => {
    stored = { ...stored, ...patch, updatedBy: by, updatedAt: "2026-11-23T14:05:00+09:00" } as Initiative;
    version += 1;
  };
  server.use(
    http.get(address, () => HttpResponse.json(stored, { headers: headers() })),
    http.patch(address, async ({ request }) => {
      const patch = (await request.json()) as InitiativePatch;
      const ifMatch = request.headers.get("If-Match");
      const reason = decodeURIComponent(request.headers.get("Meguri-Reason") ?? "");
      received.push({ patch, ifMatch, reason });
      if (ifMatch !== headers().ETag) return problem(412, "ほかの人が先に保存しました", "stale-version");
      write(patch, "担当者");
      return HttpResponse.json(stored, { headers: headers() });
    }),
  );
  return { received, write };
}

async function openForm() {
  const app = renderApp("/132101-2024/initiatives/2-7");
  await app.user.click(await screen.findByRole("button", { name: "概要を直す" }));
  const dialog = await screen.findByRole("dialog", { name: "②－７の概要を直す" });
  return { ...app, dialog, form: within(dialog) };
}

describe("取組の概要を直す", () => {
  it("変えた項目だけを、ETagと理由を付けて保存し、画面に出す", async () => {
    const { received } = initiativeBackend();
    const { user, form, dialog, baseElement } = await openForm();
    await user.click(form.getByRole("checkbox", { name: "日常療養・多職種連携研修部会" }));
    await user.click(form.getByRole("checkbox", { name: "看取り" }));
    await user.type(form.getByLabelText("テーマ"), "食支援、ＡＣＰ");
    await user.selectOptions(form.getByLabelText("担当者"), "髙橋");
    await user.type(form.getByLabelText("変更の理由（任意）"), "部会の分担による");
    expect(await violationsIn(baseElement)).toEqual([]);
    await user.click(form.getByRole("button", { name: "保存する" }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(received).toEqual([
      {
        patch: { committees: ["daily-care"], scenes: [4], themes: ["食支援", "ＡＣＰ"], owner: "takahashi" },
        ifMatch: '"1"',
        reason: "部会の分担による",
      },
    ]);
    expect(await screen.findByText("食支援、ＡＣＰ")).toBeVisible();
  });

  it("先に保存した人がいるときは、だれが何を変えたかを示し、自分の入力を残して、もう一度保存できる", async () => {
    const { received, write } = initiativeBackend();
    const { user, form } = await openForm();
    await user.type(form.getByLabelText("担当課"), "高齢福祉係");
    write({ department: "介護保険係", scenes: [1] }, "髙橋");
    await user.click(form.getByRole("button", { name: "保存する" }));
    expect(await form.findByText("髙橋さんが先に保存しました")).toBeVisible();
    expect(form.getByText(/「場面」は、保存された内容に合わせました。/)).toBeVisible();
    expect(form.getByText(/「担当課」は、保存された内容が「介護保険係/)).toBeVisible();
    expect(form.getByLabelText("担当課")).toHaveValue("高齢福祉係");
    expect(form.getByRole("checkbox", { name: "日常の療養支援" })).toBeChecked();
    await user.click(form.getByRole("button", { name: "保存する" }));
    await waitFor(() => expect(received).toHaveLength(2));
    expect(received[1]).toMatchObject({ patch: { department: "高齢福祉係" }, ifMatch: '"2"' });
  });

  it("受け付けられない値は、その項目に理由を出す", async () => {
    initiativeBackend();
    server.use(
      http.patch(address, () =>
        HttpResponse.json(
          {
            type: "/problems/invalid-input",
            title: "入力に誤りがあります",
            violations: [
              { pointer: "/owner", message: "この方針のシートを書ける人ではありません。" },
              { pointer: "/themes/1", message: "40文字までです。" },
            ],
          },
          { status: 400 },
        ),
      ),
    );
    const { user, form } = await openForm();
    await user.selectOptions(form.getByLabelText("担当者"), "髙橋");
    await user.type(form.getByLabelText("テーマ"), "食支援{Enter}認知症");
    await user.click(form.getByRole("button", { name: "保存する" }));
    expect(await form.findByText("この方針のシートを書ける人ではありません。")).toBeVisible();
    expect(form.getByLabelText("テーマ")).toHaveAccessibleDescription(/「認知症」：40文字までです。/);
    expect(form.queryByRole("alert")).toBeNull();
  });

  it("変えた後は、Escでは閉じず、捨てることをボタンで選ぶ", async () => {
    initiativeBackend();
    const { user, form, dialog } = await openForm();
    await user.type(form.getByLabelText("担当課"), "高齢福祉係");
    await user.keyboard("{Escape}");
    expect(dialog).toBeVisible();
    await user.click(form.getByRole("button", { name: "保存せずに閉じる" }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it("概要を読めなかったときは、その場で伝える", async () => {
    initiativeBackend();
    const { user } = renderApp("/132101-2024/initiatives/2-7");
    const button = await screen.findByRole("button", { name: "概要を直す" });
    server.use(http.get(address, () => problem(503, "ただいま利用できません")));
    await user.click(button);
    expect(await screen.findByRole("alert")).toHaveTextContent("ただいま利用できません");
  });
});
