import { describe, expect, it } from "vitest";
import { describeError, NetworkError, ProblemError, toProblem } from "./problem";

describe("problem", () => {
  it("keeps what the server said, at the field", () => {
    const problem = toProblem(400, {
      type: "/problems/invalid-input",
      title: "入力に誤りがあります",
      violations: [{ pointer: "/plan/goal", message: "10,000文字までです。" }],
    });
    expect(problem.violations?.[0]?.pointer).toBe("/plan/goal");
    expect(new ProblemError(problem).is("invalid-input")).toBe(true);
    expect(describeError(new ProblemError(problem)).detail).toBe("10,000文字までです。");
  });

  it.each([
    [502, null],
    [413, "<html>nginx</html>"],
    [404, []],
  ])("an answer %i without problem details still says what to do", (status, body) => {
    const { title, action } = describeError(new ProblemError(toProblem(status, body)));
    expect(title).not.toBe("");
    expect(action).not.toBe("");
  });

  it("tells a lost connection from a refusal and from a bug", () => {
    expect(describeError(new NetworkError()).title).toBe("サーバーに接続できません");
    expect(describeError(new TypeError("x is undefined")).title).toBe("画面を表示できませんでした");
  });
});
