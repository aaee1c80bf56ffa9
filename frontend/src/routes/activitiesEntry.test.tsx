import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { study, withRecords } from "@/features/activity/testing/activityBackend";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server } from "../../tests/support/server";

const address = "/132101-2024/activities?fy=2024";

describe("実施記録の入力", () => {
  async function openForm(path = `${address}&initiative=2-7`) {
    const app = renderApp(path);
    await app.user.click(await screen.findByRole("button", { name: "実施記録を残す" }));
    const dialog = await screen.findByRole("dialog");
    return { ...app, dialog, form: within(dialog) };
  }

  it("少ない操作で残せる。全角の数字も日付も受け付ける", async () => {
    const state = withRecords();
    const { user, form, dialog } = await openForm();
    const date = form.getByLabelText(/日付/);
    expect(date).toHaveFocus();
    await user.clear(date);
    await user.type(date, "６／１８");
    expect(form.getByText("2024年6月18日(火)")).toBeVisible();
    await user.click(form.getByRole("radio", { name: "研修・講演" }));
    await user.type(form.getByLabelText(/名称/), "第1回 在宅医療ケア勉強会");
    await user.type(form.getByLabelText("職種"), "訪問看護師");
    await user.type(form.getByLabelText("人数"), "１２");
    expect(await violationsIn(dialog)).toEqual([]);
    await user.click(form.getByRole("button", { name: "保存する" }));
    expect(await screen.findByText(/保存しました：②－７/)).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(state.sent[0]?.body).toEqual({ ...study, place: null });
    expect(state.sent[0]?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{32,36}$/);
    expect(screen.getByText("1回・訪問看護師 12人")).toBeVisible();
  });

  it("種別を選ぶと、目標の語が選ばれる", async () => {
    withRecords();
    const { user, form } = await openForm(`${address}&initiative=1-2`);
    await user.click(form.getByRole("radio", { name: "配布" }));
    expect(form.getByRole("checkbox", { name: "配布" })).toBeChecked();
    expect(form.getByRole("checkbox", { name: "作成" })).not.toBeChecked();
    await user.click(form.getByRole("radio", { name: "作成" }));
    expect(form.getByRole("checkbox", { name: "作成" })).toBeChecked();
    expect(form.getByRole("checkbox", { name: "配布" })).not.toBeChecked();
  });

  it("続けて入力するときは、取組・種別・場所が残り、日付から始まる", async () => {
    const state = withRecords();
    const { user, form } = await openForm();
    await user.clear(form.getByLabelText(/日付/));
    await user.type(form.getByLabelText(/日付/), "6/18");
    await user.click(form.getByRole("radio", { name: "会議・情報交換" }));
    await user.type(form.getByLabelText(/名称/), "部会");
    await user.click(form.getByRole("button", { name: /くわしく/ }));
    await user.type(form.getByLabelText("場所・方法"), "市役所");
    await user.click(form.getByRole("button", { name: "保存して続けて入力する" }));
    expect(await form.findByText("保存しました")).toBeVisible();
    await waitFor(() => expect(form.getByLabelText(/日付/)).toHaveFocus());
    expect(form.getByLabelText(/名称/)).toHaveValue("");
    expect(form.getByLabelText("場所・方法")).toHaveValue("市役所");
    expect(form.getByRole("radio", { name: "会議・情報交換" })).toBeChecked();
    expect(state.activities).toHaveLength(1);
  });

  it("誤りは欄で伝え、サーバーの指摘も欄に出て、入力は残る", async () => {
    withRecords();
    server.use(
      http.post("/api/v1/policies/:policy/initiatives/:code/cycles/:fiscalYear/activities", () =>
        HttpResponse.json(
          {
            type: "/problems/invalid-input",
            title: "入力に誤りがあります",
            status: 400,
            violations: [{ pointer: "/figures/people/0/profession", message: "使えない文字です。" }],
          },
          { status: 400 },
        ),
      ),
    );
    const { user, form } = await openForm();
    await user.clear(form.getByLabelText(/日付/));
    await user.type(form.getByLabelText(/日付/), "2023/6/18");
    await user.type(form.getByLabelText("部"), "たくさん");
    await user.click(form.getByRole("button", { name: "保存する" }));
    expect(form.getByLabelText(/日付/)).toHaveAccessibleDescription(
      /令和6年度（2024\/4\/1〜2025\/3\/31）の日付/,
    );
    await waitFor(() => expect(form.getByLabelText(/日付/)).toHaveFocus());
    expect(form.getByText("種別を選んでください。")).toBeVisible();
    expect(form.getByLabelText("部")).toHaveAccessibleDescription(/0以上の整数で入力してください。/);
    await user.clear(form.getByLabelText("部"));
    await user.clear(form.getByLabelText(/日付/));
    await user.type(form.getByLabelText(/日付/), "6/18");
    await user.click(form.getByRole("radio", { name: "相談" }));
    await user.type(form.getByLabelText(/名称/), "相談会");
    await user.click(form.getByRole("button", { name: "職種を増やす" }));
    await user.type(form.getByLabelText("職種（2）"), "医師");
    await user.type(form.getByLabelText("人数（2）"), "3");
    await user.click(form.getByRole("button", { name: "保存する" }));
    await waitFor(() =>
      expect(form.getByLabelText("職種（2）")).toHaveAccessibleDescription(/使えない文字です。/),
    );
    expect(form.getByLabelText(/名称/)).toHaveValue("相談会");
  });

  it("割合の目標では、アンケートの欄が開いている", async () => {
    const state = withRecords();
    const { user, form } = await openForm(`${address}&initiative=3-1`);
    await user.clear(form.getByLabelText(/日付/));
    await user.type(form.getByLabelText(/日付/), "11/3");
    await user.click(form.getByRole("radio", { name: "研修・講演" }));
    await user.type(form.getByLabelText(/名称/), "お元気サミット");
    expect(form.getByLabelText("選択肢（1）")).toHaveValue("とても満足");
    await user.type(form.getByLabelText("回答数（1）"), "20");
    await user.click(form.getByRole("button", { name: "保存する" }));
    await waitFor(() =>
      expect(form.getByLabelText("有効回答数")).toHaveAccessibleDescription(/有効回答数を入力してください/),
    );
    await user.type(form.getByLabelText("有効回答数"), "33");
    await user.click(form.getByRole("button", { name: "保存する" }));
    await screen.findByText(/保存しました：/);
    expect(state.sent[0]?.body).toMatchObject({
      survey: {
        distributed: null,
        collected: null,
        valid: 33,
        answers: [{ choice: "とても満足", number: 20 }],
      },
    });
  });

  it("書きかけのまま閉じるときは確かめる", async () => {
    withRecords();
    const { user, form } = await openForm();
    await user.type(form.getByLabelText(/名称/), "書きかけ");
    await user.click(form.getByRole("button", { name: "やめる" }));
    await user.click(await screen.findByRole("button", { name: "入力に戻る" }));
    expect(form.getByLabelText(/名称/)).toHaveValue("書きかけ");
    await user.click(form.getByRole("button", { name: "やめる" }));
    await user.click(await screen.findByRole("button", { name: "保存せずに閉じる" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

describe("実施記録を直す・写す・消す", () => {
  it("写すと、日付だけが空になる", async () => {
    const state = withRecords(["2-7", study]);
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: /ほかの操作/ }));
    await user.click(await screen.findByRole("menuitem", { name: "写して新しく残す" }));
    const form = within(await screen.findByRole("dialog"));
    expect(form.getByLabelText(/日付/)).toHaveValue("");
    await user.type(form.getByLabelText(/日付/), "R6.7.16");
    await user.click(form.getByRole("button", { name: "保存する" }));
    await screen.findByText(/保存しました：/);
    expect(state.sent[0]?.body).toEqual({ ...study, date: "2024-07-16" });
  });

  it("ほかの人が先に直していたら、並べて選ばせる", async () => {
    const state = withRecords(["2-7", study]);
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: /^直す/ }));
    const form = within(await screen.findByRole("dialog"));
    state.activities = state.activities.map((one) => ({ ...one, etag: '"2-0"', title: "相手の名称" }));
    await user.clear(form.getByLabelText(/名称/));
    await user.type(form.getByLabelText(/名称/), "自分の名称");
    await user.click(form.getByRole("button", { name: "保存する" }));
    expect(await form.findByText("相手の名称")).toBeVisible();
    expect(form.getByLabelText(/名称/)).toHaveValue("自分の名称");
    await user.click(form.getByRole("button", { name: "自分の内容で上書きする" }));
    expect(await screen.findByText(/保存しました：/)).toBeVisible();
    expect(state.sent.at(-1)?.headers.get("If-Match")).toBe('"2-0"');
    expect(state.activities[0]?.title).toBe("自分の名称");
  });

  it("消すときは確かめ、理由を添えられる", async () => {
    const state = withRecords(["2-7", study]);
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: /ほかの操作/ }));
    await user.click(await screen.findByRole("menuitem", { name: "消す" }));
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getByText(/変更履歴と、過去の日付の状態には残ります/)).toBeVisible();
    await user.type(dialog.getByLabelText("理由（任意）"), "二重に入力");
    await user.click(dialog.getByRole("button", { name: "消す" }));
    expect(await screen.findByText(/を消しました/)).toBeVisible();
    expect(state.sent[0]?.headers.get("Meguri-Reason")).toBe(encodeURIComponent("二重に入力"));
    expect(await screen.findByText("令和6年度の実施記録はまだありません")).toBeVisible();
  });

  it("提出済みで断られたら、入力を残して理由を示す", async () => {
    withRecords(["2-7", study]);
    server.use(
      http.patch("/api/v1/policies/:policy/initiatives/:code/cycles/:fiscalYear/activities/:id", () =>
        problem(409, "このシートはいま変更できません", "conflict"),
      ),
    );
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("button", { name: /^直す/ }));
    const form = within(await screen.findByRole("dialog"));
    await user.type(form.getByLabelText(/名称/), "（追記）");
    await user.click(form.getByRole("button", { name: "保存する" }));
    expect(await form.findByRole("alert")).toHaveTextContent("提出済み・承認済みの年度のため");
    expect(form.getByLabelText(/名称/)).toHaveValue("第1回 在宅医療ケア勉強会（追記）");
  });
});
