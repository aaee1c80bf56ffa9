import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { violationsIn } from "../../tests/support/axe";
import { Button, CheckChips, Dialog, LeaveDialog, Menu, RadioChips, Select, TextArea, TextField } from ".";

const pendingButton = (
  <Button isPending pendingLabel="保存しています">
    保存する
  </Button>
);
const options = [{ value: "", label: "すべて" }];

describe("controls", () => {
  it.each([
    ["Button", <Button key="x">保存する</Button>],
    ["Button, pending", pendingButton],
    ["TextField", <TextField key="x" label="利用者名" support="半角" error="入力してください。" required />],
    ["TextArea", <TextArea key="x" label="目標" support="何を、いつまでに" value="" onChange={() => {}} />],
    [
      "RadioChips",
      <RadioChips
        key="x"
        legend="評価区分"
        support="目標に対して"
        error="選んでください。"
        options={[{ value: "A", label: "達成できた", symbol: "◎", spoken: "二重丸" }]}
        chosen=""
        onChoose={() => {}}
      />,
    ],
    [
      "CheckChips",
      <CheckChips
        key="x"
        legend="目標の語"
        options={[{ value: "配布", label: "配布" }]}
        chosen={["配布"]}
        onChange={() => {}}
      />,
    ],
    ["Select", <Select key="x" label="状態" options={options} />],
    ["Menu", <Menu key="x" label="利用者メニュー 担当者" trigger="担当者" items={[]} />],
  ])("axe finds nothing in %s", async (_, element) => {
    const { container } = render(element);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("a field is described by its help and its error", () => {
    render(<TextField label="利用者名" support="半角" error="入力してください。" />);
    const field = screen.getByLabelText("利用者名");
    expect(field).toHaveAccessibleDescription("半角 入力してください。");
    expect(field).toBeInvalid();
  });

  it("Enter does not submit while the IME composes", () => {
    const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <TextField label="検索" />
      </form>,
    );
    const allowed = fireEvent.keyDown(screen.getByLabelText("検索"), { key: "Enter", keyCode: 229 });
    expect(allowed).toBe(false);
  });

  it("a symbol is read aloud by its name", () => {
    render(
      <RadioChips
        legend="評価区分"
        options={[{ value: "A", label: "達成できた", symbol: "◎", spoken: "二重丸" }]}
        chosen="A"
        onChoose={() => {}}
      />,
    );
    expect(screen.getByRole("radio", { name: "二重丸、達成できた" })).toBeChecked();
  });

  it("leaving unsaved text is asked, and staying is at hand", async () => {
    const stay = vi.fn();
    const { baseElement } = render(
      <LeaveDialog isOpen leaveLabel="移動する" stayLabel="残る" onLeave={() => {}} onStay={stay}>
        入力は失われます。
      </LeaveDialog>,
    );
    expect(screen.getByRole("button", { name: "残る" })).toHaveFocus();
    expect(await violationsIn(baseElement)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(stay).toHaveBeenCalledOnce();
  });

  it("a pending button keeps its place and ignores presses", async () => {
    const press = vi.fn();
    render(
      <Button isPending pendingLabel="保存しています" onPress={press}>
        保存する
      </Button>,
    );
    await userEvent.click(screen.getByRole("button", { name: /保存しています/ }));
    expect(press).not.toHaveBeenCalled();
  });

  it("a dialog takes the focus, is named by its title, and closes on Escape", async () => {
    const close = vi.fn();
    const { baseElement } = render(
      <Dialog title="内容を確かめてください" isOpen onClose={close} footer={<Button>確かめた</Button>}>
        <p>本文</p>
      </Dialog>,
    );
    const dialog = screen.getByRole("dialog", { name: "内容を確かめてください" });
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(await violationsIn(baseElement)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(close).toHaveBeenCalledOnce();
  });

  it("a dialog without a way out stays on Escape", async () => {
    render(
      <Dialog title="決めてください" isOpen>
        本文
      </Dialog>,
    );
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("dialog")).toBeVisible();
  });

  it("a menu opens by keyboard and runs its action", async () => {
    const signOut = vi.fn();
    const items = [{ id: "sign-out", label: "サインアウトする", onAction: signOut }];
    const { baseElement } = render(<Menu label="利用者メニュー" trigger="担当者" items={items} />);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(await violationsIn(baseElement)).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(signOut).toHaveBeenCalledOnce();
  });
});
