import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Session } from "@/api/types";
import { Button, ErrorPanel, TextField } from "@/ui";
import { signInMutation } from "./queries";
import styles from "./SignIn.module.css";
import { signInError } from "./signInError";

type SignInFormProps = {
  /** Given when somebody signs in again: the same person goes on where they were. */
  username?: string;
  onSignedIn: (session: Session) => void;
};

export function SignInForm({ username: fixed, onSignedIn }: SignInFormProps) {
  const { mutate, isPending, error } = useMutation(signInMutation);
  const [missing, setMissing] = useState<{ username?: string; password?: string }>({});

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const username = String(form.get("username") ?? "").trim();
    const password = String(form.get("password") ?? "");
    const found = {
      ...(username ? {} : { username: "利用者名を入力してください。" }),
      ...(password ? {} : { password: "パスワードを入力してください。" }),
    };
    setMissing(found);
    if (username && password) mutate({ username, password }, { onSuccess: onSignedIn });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {error && <ErrorPanel {...signInError(error)} />}
      <TextField
        label="利用者名"
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={fixed}
        readOnly={fixed !== undefined}
        error={missing.username ?? null}
      />
      <TextField
        label="パスワード"
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus={fixed !== undefined}
        error={missing.password ?? null}
      />
      <Button type="submit" isPending={isPending} pendingLabel="サインインしています">
        サインインする
      </Button>
    </form>
  );
}
