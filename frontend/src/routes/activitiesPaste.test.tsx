import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { ActivityImport } from "@/api/types";
import { activityBackend, study } from "@/features/activity/testing/activityBackend";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { server } from "../../tests/support/server";

type Sent = { body: { text: string; confirm: boolean }; key: string | null };

function importing(good: number, bad: ActivityImport["bad"]) {
  const sent: Sent[] = [];
  server.use(
    ...activityBackend([]).handlers,
    http.post(
      "/api/v1/policies/:policy/initiatives/:code/cycles/:fiscalYear/activities/imports",
      async ({ request }) => {
        const body = (await request.json()) as Sent["body"];
        sent.push({ body, key: request.headers.get("Idempotency-Key") });
        const rows = Array.from({ length: good }, (_, index) => ({
          row: index + 2,
          activity: { ...study, title: `第${index + 1}回` },
        }));
        const answer: ActivityImport = {
          columns: ["日付"],
          good: rows,
          bad,
          badRows: new Set(bad.map(({ row }) => row)).size,
          recorded: body.confirm ? good : 0,
        };
        return HttpResponse.json(answer);
      },
    ),
  );
  return sent;
}

async function openPaste() {
  const app = renderApp("/132101-2024/activities?fy=2024");
  await app.user.click(await screen.findByRole("button", { name: "表から貼り付ける" }));
  const dialog = await screen.findByRole("dialog");
  const form = within(dialog);
  const paste = async (text: string) => {
    await app.user.click(form.getByLabelText(/貼り付ける行/));
    await app.user.paste(text);
  };
  return { ...app, dialog, form, paste };
}

const wrongDay = { row: 30, column: "日付", value: "6月31日", message: "日付として読めません。" };

describe("表から貼り付ける", () => {
  it("確かめてから、正しい行だけを取り込む", async () => {
    const sent = importing(25, [wrongDay]);
    const { user, form, dialog, paste } = await openPaste();
    await user.selectOptions(form.getByLabelText(/取組/), "2-7");
    await paste("日付\t種別\t名称\n6/18\t研修\t第1回");
    await user.click(form.getByRole("button", { name: "確かめる" }));
    expect(await form.findByText("26行のうち25行を取り込めます。1行に誤りがあります。")).toBeVisible();
    expect(form.getByRole("row", { name: /6月31日/ })).toHaveTextContent(
      "30日付6月31日日付として読めません。",
    );
    expect(form.getByText("ほか5行")).toBeVisible();
    expect(await violationsIn(dialog)).toEqual([]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body.confirm).toBe(false);
    await user.click(form.getByRole("button", { name: "正しい25行だけを取り込む" }));
    expect(await form.findByText(/1行は誤りがあるため、取り込んでいません/)).toBeVisible();
    expect(sent[1]?.body).toEqual({ text: "日付\t種別\t名称\n6/18\t研修\t第1回", confirm: true });
    expect(sent[1]?.key).toMatch(/^[0-9a-f-]{32,36}$/);
    await user.click(form.getByRole("button", { name: "閉じる" }));
    expect(await screen.findByText("25件を実施記録に取り込みました")).toBeVisible();
  });

  it("行を変えると、確かめ直すまで取り込めない", async () => {
    importing(1, []);
    const { user, form, paste } = await openPaste();
    await user.selectOptions(form.getByLabelText(/取組/), "2-7");
    await paste("6/18\t研修\t第1回");
    await user.click(form.getByRole("button", { name: "確かめる" }));
    expect(await form.findByRole("button", { name: "1行を取り込む" })).toBeVisible();
    await paste("\n6/19\t研修\t第2回");
    expect(form.queryByRole("button", { name: "1行を取り込む" })).toBeNull();
    await user.click(form.getByRole("button", { name: "確かめる" }));
    await user.click(await form.findByRole("button", { name: "1行を取り込む" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByText("1件を実施記録に取り込みました")).toBeVisible();
  });

  it("取組と行がないときは、欄で伝える", async () => {
    const sent = importing(1, []);
    const { user, form } = await openPaste();
    await user.click(form.getByRole("button", { name: "確かめる" }));
    expect(form.getByLabelText(/取組/)).toHaveAccessibleDescription(/どの取組の記録かを選んでください。/);
    expect(form.getByLabelText(/貼り付ける行/)).toHaveAccessibleDescription(/表の行を貼り付けてください。/);
    expect(sent).toHaveLength(0);
  });

  it("見出しの行をコピーできる", async () => {
    importing(1, []);
    const { user, form } = await openPaste();
    await user.click(form.getByRole("button", { name: "見出しの行をコピーする" }));
    expect(await form.findByText(/コピーしました/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^日付\t種別\t名称\t/);
  });
});
