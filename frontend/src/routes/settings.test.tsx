import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { policy, session } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../tests/support/server";

const address = "/132101-2024/settings";
const path = "/api/v1/policies/:policy";

const manager = {
  ...session,
  policies: session.policies.map((grant) => ({
    ...grant,
    rights: [...grant.rights, "EDIT_POLICY" as const],
  })),
};

function policyBackend() {
  let version = 1;
  const received: { patch: unknown; ifMatch: string | null; reason: string | null }[] = [];
  const headers = () => ({ ETag: `"${version}-a"` });
  server.use(
    http.get(path, () => HttpResponse.json(policy, { headers: headers() })),
    http.patch(path, async ({ request }) => {
      const ifMatch = request.headers.get("If-Match");
      received.push({ patch: await request.json(), ifMatch, reason: request.headers.get("Meguri-Reason") });
      if (ifMatch !== headers().ETag) return problem(412, "ほかの人が先に更新しました", "stale-version");
      version += 1;
      return HttpResponse.json(policy, { headers: headers() });
    }),
  );
  return {
    received,
    overtake: () => {
      version += 1;
    },
  };
}

const section = async (name: string) => within(await screen.findByRole("region", { name }));

describe("設定", () => {
  beforeEach(() => server.use(whoAmI(manager)));

  it("初期設定であることを示し、全角で書いた期限を理由とともに保存する", async () => {
    const backend = policyBackend();
    const { container, user } = renderApp(address);
    const due = await section("期限");
    expect(due.getByText(/めぐりの初期設定です/)).toBeVisible();
    const plan = within(due.getByRole("group", { name: "計画の確定" }));
    await user.clear(plan.getByRole("textbox", { name: "月" }));
    await user.type(plan.getByRole("textbox", { name: "月" }), "６");
    await user.type(due.getByRole("textbox", { name: "変更の理由（任意）" }), "議会の日程");
    await user.click(due.getByRole("button", { name: "保存する" }));
    expect(await due.findByText("保存しました")).toBeVisible();
    const rules = policy.effective.dueDates;
    expect(backend.received).toEqual([
      {
        patch: { dueDates: { ...rules, plan: { ...rules.plan, month: 6 } } },
        ifMatch: '"1-a"',
        reason: encodeURIComponent("議会の日程"),
      },
    ]);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("読めない数字は送らず、その欄で知らせる", async () => {
    const backend = policyBackend();
    const { user } = renderApp(address);
    const due = await section("期限");
    const day = within(due.getByRole("group", { name: "承認" })).getByRole("textbox", { name: "日" });
    await user.clear(day);
    await user.type(day, "末日");
    await user.click(due.getByRole("button", { name: "保存する" }));
    expect(day).toHaveAccessibleDescription(/1から31の数字/);
    expect(backend.received).toEqual([]);
  });

  it("評価区分を足し、並べ替え、選べなくできる。区分は消えない", async () => {
    const backend = policyBackend();
    const { user } = renderApp(address);
    const scale = await section("評価区分");
    await user.click(scale.getByRole("button", { name: "区分を足す" }));
    const added = within(scale.getByRole("group", { name: "新しい区分" }));
    for (const [label, text] of [
      ["記号", "－"],
      ["名称", "評価しない"],
      ["記号の読み", "横線"],
    ]) {
      // The group takes the name that is being typed.
      await user.type(added.getByRole("textbox", { name: label as string }), text as string);
    }
    await user.click(scale.getByRole("button", { name: "上へ（できなかった）" }));
    expect(scale.getByRole("button", { name: "上へ（達成できた）" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    expect(scale.queryByRole("button", { name: "やめる（達成できた）" })).toBeNull();
    await user.click(within(scale.getByRole("group", { name: "不十分" })).getByRole("checkbox"));
    await user.click(scale.getByRole("button", { name: "保存する" }));
    expect(await scale.findByText("保存しました")).toBeVisible();
    const sent = backend.received[0]?.patch as { ratings: { code: string; offered: boolean }[] } | undefined;
    expect(sent?.ratings.map(({ code, offered }) => `${code}${offered ? "" : "×"}`)).toEqual([
      "A",
      "B",
      "D",
      "C×",
      "E",
    ]);
  });

  it("ほかの人が先に変えたら伝え、入力を残してもう一度保存できる", async () => {
    const backend = policyBackend();
    const { user } = renderApp(address);
    const due = await section("期限");
    backend.overtake();
    const month = within(due.getByRole("group", { name: "計画の確定" })).getByRole("textbox", { name: "月" });
    await user.clear(month);
    await user.type(month, "6");
    await user.click(due.getByRole("button", { name: "保存する" }));
    expect(await due.findByText("ほかの人が先に設定を変えました")).toBeVisible();
    expect(month).toHaveValue("6");
    await user.click(due.getByRole("button", { name: "保存する" }));
    expect(await due.findByText("保存しました")).toBeVisible();
  });

  it("期限に続けて評価区分も保存でき、自分の保存とぶつからない", async () => {
    const backend = policyBackend();
    const { user } = renderApp(address);
    for (const name of ["期限", "評価区分"]) {
      const part = await section(name);
      await user.click(part.getByRole("button", { name: "保存する" }));
      expect(await part.findByText("保存しました")).toBeVisible();
    }
    expect(backend.received.map(({ ifMatch }) => ifMatch)).toEqual(['"1-a"', '"2-a"']);
  });

  it("変えられない人には、値だけを示す", async () => {
    server.use(whoAmI(session));
    policyBackend();
    renderApp(address);
    expect((await section("期限")).queryByRole("button", { name: "保存する" })).toBeNull();
    expect(screen.getByText(/変更できるのは、管理職/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "設定" })).toBeNull();
  });
});
