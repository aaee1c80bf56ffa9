import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violationsIn } from "../../../tests/support/axe";
import { renderApp } from "../../../tests/support/renderApp";
import { server } from "../../../tests/support/server";
import { emptyCycle, sheetBackend } from "./testing/sheetBackend";

vi.mock("idb-keyval", () => ({ get: async () => undefined, set: async () => {}, del: async () => {} }));

const address = "/132101-2024/initiatives/3-1/cycles/2024";
const box = (name: string) => screen.findByRole("textbox", { name });
const dialog = () => screen.findByRole("dialog", { name: "同じ欄をほかの人も書き換えました" });

let backend: ReturnType<typeof sheetBackend>;
let user: ReturnType<typeof renderApp>["user"];

beforeEach(async () => {
  backend = sheetBackend({ ...emptyCycle, plan: { ...emptyCycle.plan, goal: "年3回開く" } });
  server.use(...backend.handlers);
  ({ user } = renderApp(address));
  await box("目標");
});

async function typeGoal(text: string) {
  await user.clear(await box("目標"));
  await user.type(await box("目標"), text);
  await user.keyboard("{Control>}s{/Control}");
}

describe("ほかの人と同時に書いたとき", () => {
  it("別の欄なら両方を残し、だれがどの欄を変えたかを知らせる", async () => {
    backend.write({ improvement: { issues: "会場が遠い" } }, "鈴木");
    await typeGoal("年4回開く");
    expect(await screen.findByText("鈴木さんが「課題」を変更しました。")).toBeVisible();
    expect(await box("課題")).toHaveValue("会場が遠い");
    await waitFor(() => expect(backend.cycle().plan.goal).toBe("年4回開く"));
    await user.click(screen.getByRole("button", { name: "確かめました" }));
    expect(screen.queryByText(/鈴木さんが/)).toBeNull();
  });

  it("同じ欄なら三つを並べ、選んだものを保存する", async () => {
    backend.write({ plan: { goal: "年5回開く" } }, "鈴木");
    await typeGoal("年4回開く");
    const shown = await dialog();
    expect(within(shown).getByRole("region", { name: "自分" })).toHaveTextContent("年4回開く");
    const theirs = within(shown).getByRole("region", { name: "相手（鈴木さん）" });
    expect(theirs).toHaveTextContent("年5回開く");
    expect(theirs.querySelector("ins")).toHaveTextContent("5");
    expect(within(shown).getByRole("region", { name: "元" })).toHaveTextContent("年3回開く");
    expect(await violationsIn(shown)).toEqual([]);
    await user.click(within(shown).getByRole("radio", { name: "相手のものを使う" }));
    await user.click(within(shown).getByRole("button", { name: "選んだ内容で保存する" }));
    expect(await box("目標")).toHaveValue("年5回開く");
    expect(backend.cycle().plan.goal).toBe("年5回開く");
  });

  it("選ばずに進もうとしたら、どの欄かを知らせる", async () => {
    backend.write({ plan: { goal: "年5回開く" } }, "鈴木");
    await typeGoal("年4回開く");
    await user.click(within(await dialog()).getByRole("button", { name: "選んだ内容で保存する" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("「目標」をどうするか選んでください。");
  });

  it("書き直している間にまた変わったら、書き直した文のままもう一度たずねる", async () => {
    backend.write({ plan: { goal: "年5回開く" } }, "鈴木");
    await typeGoal("年4回開く");
    const shown = within(await dialog());
    await user.click(shown.getByRole("radio", { name: "まとめて書き直す" }));
    expect(shown.getByRole("textbox")).toHaveValue("年4回開く\n年5回開く");
    await user.clear(shown.getByRole("textbox"));
    await user.type(shown.getByRole("textbox"), "年4回か5回開く");
    backend.write({ plan: { goal: "年6回開く" } }, "佐藤");
    await user.click(shown.getByRole("button", { name: "選んだ内容で保存する" }));
    const again = await screen.findByRole("region", { name: "相手（佐藤さん）" });
    expect(again).toHaveTextContent("年6回開く");
    expect(screen.getByRole("region", { name: "自分" })).toHaveTextContent("年4回か5回開く");
    await user.click(screen.getByRole("radio", { name: "自分のものを使う" }));
    await user.click(screen.getByRole("button", { name: "選んだ内容で保存する" }));
    await waitFor(() => expect(backend.cycle().plan.goal).toBe("年4回か5回開く"));
  });

  it("あとで選ぶことにしても入力は残り、選ぶ画面に戻れる", async () => {
    backend.write({ plan: { goal: "年5回開く" } }, "鈴木");
    await typeGoal("年4回開く");
    await user.click(within(await dialog()).getByRole("button", { name: "あとで選ぶ" }));
    expect(await box("目標")).toHaveValue("年4回開く");
    await user.click(screen.getByRole("button", { name: "違いを確かめる" }));
    expect(await dialog()).toBeVisible();
    expect(backend.cycle().plan.goal).toBe("年5回開く");
  });
});
