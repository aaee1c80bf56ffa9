import type { Problem } from "./types";

/** A refusal by the server, with its problem details. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = "ProblemError";
  }
  get status(): number {
    return this.problem.status;
  }
  is(slug: string): boolean {
    return this.problem.type.endsWith(`/problems/${slug}`);
  }
}

/** The server was not reached, or the answer was cut off. */
export class NetworkError extends Error {
  constructor(options?: ErrorOptions) {
    super("サーバーに接続できません。", options);
    this.name = "NetworkError";
  }
}

/** Reads what the server sent with a refusal; a proxy's HTML page or an empty body also becomes a Problem. */
export function toProblem(status: number, body: unknown): Problem {
  if (isObject(body) && typeof body.title === "string") {
    return { type: "about:blank", ...body, title: body.title, status } as Problem;
  }
  return { type: "about:blank", title: titleOf(status), status };
}

export type ErrorText = { title: string; detail: string; action: string };

/** What happened and what to do, in words for the person at the screen. */
export function describeError(error: unknown): ErrorText {
  if (error instanceof NetworkError) {
    return {
      title: "サーバーに接続できません",
      detail: "ネットワークが切れているか、サーバーが止まっています。",
      action: "接続を確かめて、もう一度お試しください。",
    };
  }
  if (error instanceof ProblemError) {
    const { title, detail, violations, status } = error.problem;
    const lines = [detail, ...(violations ?? []).map((violation) => violation.message)];
    return { title, detail: lines.filter(Boolean).join("\n"), action: actionOf(status) };
  }
  return {
    title: "画面を表示できませんでした",
    detail: "",
    action: "ページを再読み込みしてください。続くときはシステム管理者に連絡してください。",
  };
}

function titleOf(status: number): string {
  if (status === 401) return "サインインが必要です";
  if (status === 403) return "この操作をする権限がありません";
  if (status === 404) return "見つかりません";
  if (status >= 500) return "サーバーで問題が起きました";
  return "要求を受け付けられませんでした";
}

function actionOf(status: number): string {
  if (status === 401) return "もう一度サインインしてください。";
  if (status === 403) return "必要なときは、システム管理者に権限を相談してください。";
  if (status === 404) return "アドレスを確かめるか、進捗一覧から開き直してください。";
  if (status === 412) return "最新の内容を読み込んで、違いを確かめてください。";
  if (status === 429) return "しばらく待ってから、もう一度お試しください。";
  if (status >= 500)
    return "しばらく待ってから、もう一度お試しください。続くときはシステム管理者に連絡してください。";
  return "入力の内容を確かめてください。";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
