import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { Policy, Right } from "@/api/types";
import { policy, session } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { renderApp } from "../../tests/support/renderApp";
import { problem, server, whoAmI } from "../../tests/support/server";

const address = "/132101-2024/settings";
const api = "/api/v1/policies/:policy";
type Settings = Policy["effective"];

const signedInWith = (...rights: Right[]) =>
  server.use(whoAmI({ ...session, policies: session.policies.map((grant) => ({ ...grant, rights })) }));

/** The policy on a mocked server that another person writes to as well. */
function sharedPolicy() {
  let effective: Settings = policy.effective;
  let version = 1;
  const received: Partial<Settings>[] = [];
  const answer = () =>
    HttpResponse.json({ ...policy, ...effective, effective }, { headers: { ETag: `"${version}"` } });
  const write = (part: Partial<Settings>) => {
    effective = { ...effective, ...part };
    version += 1;
  };
  server.use(
    http.get(api, answer),
    http.patch(api, async ({ request }) => {
      const patch = (await request.json()) as Partial<Settings>;
      received.push(patch);
      if (request.headers.get("If-Match") !== `"${version}"`)
        return problem(412, "ほかの人が先に更新しました", "stale-version");
      write(patch);
      return answer();
    }),
  );
  return { received, write };
}

async function open() {
  const app = renderApp(address);
  const due = within(await screen.findByRole("region", { name: "期限" }));
  const ratings = within(screen.getByRole("region", { name: "評価区分" }));
  const day = (step: string) => within(due.getByRole("group", { name: step })).getByLabelText("日");
  const retype = async (field: HTMLElement, text: string) => {
    await app.user.clear(field);
    await app.user.type(field, text);
  };
  return { ...app, due, ratings, day, retype };
}

const save = { name: "保存する" };

describe("ふたりで設定を変える", () => {
  beforeEach(() => signedInWith("READ", "EDIT_POLICY"));

  it("相手だけが変えた期限は消さず、どちらも変えた期限は知らせてから保存する", async () => {
    const { received, write } = sharedPolicy();
    const { user, container, due, day, retype } = await open();
    await retype(day("計画の確定"), "20");
    const { plan, approval, ...others } = policy.effective.dueDates;
    const theirs = { ...others, plan: { ...plan, day: 10 }, approval: { ...approval, day: 15 } };
    write({ dueDates: theirs });
    await user.click(due.getByRole("button", save));
    expect(await due.findByText(/「計画の確定」は「その年度の5月10日」に変わっています/)).toBeVisible();
    expect(day("計画の確定")).toHaveValue("20");
    expect(day("承認")).toHaveValue("15");
    expect(await violationsIn(container)).toEqual([]);
    await user.click(due.getByRole("button", save));
    expect(await due.findByText("保存しました")).toBeVisible();
    expect(received[1]).toEqual({ dueDates: { ...theirs, plan: { ...plan, day: 20 } } });
    expect(due.queryByText(/に変わっています/)).toBeNull();
  });

  it("相手が足した評価区分は残り、自分の足した区分とコードが重ならない", async () => {
    const { received, write } = sharedPolicy();
    const { user, ratings } = await open();
    await user.click(ratings.getByRole("button", { name: "区分を足す" }));
    const added = within(ratings.getByRole("group", { name: "新しい区分" }));
    await user.type(added.getByLabelText("記号"), "－");
    const theirs = { code: "E", symbol: "…", label: "継続中", spoken: "点", offered: true };
    write({ ratings: [...policy.effective.ratings, theirs] });
    await user.click(ratings.getByRole("button", save));
    expect(await ratings.findByRole("group", { name: "継続中" })).toBeVisible();
    await user.click(ratings.getByRole("button", save));
    await waitFor(() => expect(received).toHaveLength(2));
    expect(received[1]?.ratings?.slice(-2)).toMatchObject([theirs, { code: "F", symbol: "－" }]);
  });

  it("期限の保存で相手の変更を知ったら、打ちかけの評価区分も上書きに使わない", async () => {
    const { received, write } = sharedPolicy();
    const { user, due, ratings, day, retype } = await open();
    const [a, b, ...rest] = policy.effective.ratings;
    if (!a || !b) throw new Error("the scale has too few steps");
    await retype(within(ratings.getByRole("group", { name: "達成できた" })).getByLabelText("名称"), "できた");
    await retype(day("計画の確定"), "20");
    const theirs = { ...b, label: "おおむね" };
    write({ ratings: [a, theirs, ...rest] });
    await user.click(due.getByRole("button", save));
    expect(await ratings.findByRole("group", { name: "おおむね" })).toBeVisible();
    await user.click(ratings.getByRole("button", save));
    await waitFor(() =>
      expect(received.at(-1)).toEqual({ ratings: [{ ...a, label: "できた" }, theirs, ...rest] }),
    );
  });

  it("保存せずに離れようとしたら確かめ、残れば入力もそのまま", async () => {
    sharedPolicy();
    const { user, router, day, retype } = await open();
    await retype(day("計画の確定"), "20");
    await user.click(screen.getByRole("link", { name: "進捗一覧" }));
    const ask = within(await screen.findByRole("alertdialog"));
    await user.click(ask.getByRole("button", { name: "このページに残る" }));
    expect(day("計画の確定")).toHaveValue("20");
    expect(router.state.location.pathname).toBe(address);
  });

  it("メニューの「設定」は、方針を直せる人にだけ出る", async () => {
    sharedPolicy();
    const { unmount } = await open();
    expect(screen.getByRole("link", { name: "設定" })).toHaveAttribute("aria-current", "page");
    unmount();
    signedInWith("READ", "EDIT_INITIATIVES");
    await open();
    expect(screen.queryByRole("link", { name: "設定" })).toBeNull();
  });
});
