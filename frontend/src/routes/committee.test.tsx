import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { anAction } from "@/features/meeting/testing/meeting";
import {
  api,
  names,
  open,
  save,
  sharedCommittee,
  signedInWith,
} from "@/features/policy/testing/committeePage";
import { initiatives } from "../../tests/support/answers";
import { violationsIn } from "../../tests/support/axe";
import { server } from "../../tests/support/server";

describe("会議体の画面", () => {
  beforeEach(() => signedInWith("READ", "RUN_MEETINGS", "EDIT_INITIATIVES", "READ_LEDGER"));

  it("目指す姿・検討区分・取組・宿題・決まりを示す", async () => {
    sharedCommittee();
    const own = initiatives.map((one) => (one.code === "2-7" ? { ...one, committees: ["ict"] } : one));
    const page = (items: unknown[]) => HttpResponse.json({ items, nextCursor: null });
    server.use(
      http.get(`${api}/initiatives`, () => page(own)),
      http.get(`${api}/actions`, () => page([anAction()])),
    );
    const { container } = await open();
    expect(screen.getByRole("heading", { level: 1, name: "⑷ ＩＣＴ連携部会" })).toBeVisible();
    expect(screen.getByText("医療と介護の連携をＩＣＴにてそれぞれ円滑に行うようにする。")).toBeVisible();
    expect(screen.getByText("医療・介護関係者の情報共有の支援")).toBeVisible();
    const work = within(screen.getByRole("region", { name: "取組" }));
    expect(work.getAllByRole("listitem")).toHaveLength(1);
    expect(work.getByRole("link", { name: "②－７の令和6年度のPDCAシート" })).toHaveAttribute(
      "href",
      "/132101-2024/initiatives/2-7/cycles/2024?fy=2024",
    );
    expect(work.getByText("計画中")).toBeVisible();
    expect(screen.getByRole("region", { name: "終わっていない宿題" })).toHaveTextContent("参加者数の内訳");
    expect(screen.getByText("令和6年度の会議はまだありません")).toBeVisible();
    expect(screen.getByText("この方針に定めがないため、めぐりの初期値です。")).toBeVisible();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("推進会議では、すべての取組を示す", async () => {
    sharedCommittee("council");
    await open("council");
    const work = within(screen.getByRole("region", { name: "取組" }));
    expect(work.getAllByRole("listitem")).toHaveLength(initiatives.length);
  });

  it("決まりを直し、初期値に戻す", async () => {
    const { received } = sharedCommittee();
    const { user, retype } = await open();
    const rules = within(screen.getByRole("region", { name: "会議の決まり" }));
    await user.click(rules.getByRole("button", { name: "決まりを直す" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("radio", { name: "3分の2以上" }));
    await retype(dialog.getByLabelText(/招集通知/), "百日");
    await user.click(dialog.getByRole("button", save));
    expect(dialog.getByText("0から90の数字で入力してください。")).toBeVisible();
    await retype(dialog.getByLabelText(/招集通知/), "１４");
    await user.click(dialog.getByRole("button", save));
    expect(await rules.findByText("会議の決まりを保存しました")).toBeVisible();
    expect(rules.getByText("開催の14日前まで")).toBeVisible();
    expect(rules.queryByText(/めぐりの初期値です/)).toBeNull();
    expect(received[0]?.rules).toMatchObject({ quorum: "TWO_THIRDS", noticeDays: 14, minutesDays: 30 });
    await user.click(rules.getByRole("button", { name: "決まりを直す" }));
    await user.click(await screen.findByRole("button", { name: "初期値に戻す" }));
    await waitFor(() => expect(received[1]).toEqual({ rules: null }));
  });

  it("読むだけの人には、直す・加えるのボタンを出さない", async () => {
    signedInWith("READ");
    sharedCommittee();
    const { part, seeDay } = await open();
    await seeDay("2025/4/1");
    expect(names(part)).toEqual(["委員B", "委員A"]);
    expect(screen.queryByRole("button", { name: /直す|加える|会議を作る|ほかの操作/ })).toBeNull();
    expect(screen.queryByRole("region", { name: "変更履歴" })).toBeNull();
  });
});
