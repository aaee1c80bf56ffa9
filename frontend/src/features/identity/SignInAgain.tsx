import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { notifySessionRestored, onSessionLost } from "@/api/sessionEvents";
import type { Session } from "@/api/types";
import { Dialog } from "@/ui";
import { sessionQuery } from "./queries";
import { SignInForm } from "./SignInForm";

/** Asks to sign in again above the page: what was typed below stays where it is. */
export function SignInAgain({ username }: { username: string }) {
  const queryClient = useQueryClient();
  const [isLost, setLost] = useState(false);
  useEffect(() => onSessionLost(() => setLost(true)), []);

  const resume = (session: Session) => {
    queryClient.setQueryData(sessionQuery.queryKey, session);
    setLost(false);
    notifySessionRestored();
  };

  return (
    <Dialog title="もう一度サインインしてください" isOpen={isLost}>
      <p>
        しばらく操作がなかったなどの理由で、サインインの期限が切れました。入力中の内容はこの画面に残っています。
      </p>
      <SignInForm username={username} onSignedIn={resume} />
    </Dialog>
  );
}
