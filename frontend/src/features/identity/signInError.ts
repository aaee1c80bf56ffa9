import { describeError, type ErrorText, ProblemError } from "@/api/problem";

/** Sign-in says the same for an unknown name and a wrong password: neither is to be guessed. */
export function signInError(error: unknown): ErrorText {
  if (error instanceof ProblemError && error.status === 401) {
    return {
      title: "サインインできませんでした",
      detail: "利用者名かパスワードが違います。",
      action: "全角・半角と大文字・小文字を確かめて、もう一度入力してください。",
    };
  }
  return describeError(error);
}
