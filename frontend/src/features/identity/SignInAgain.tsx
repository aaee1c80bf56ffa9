import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { notifySessionRestored, onSessionLost, type SessionLoss } from "@/api/sessionEvents";
import type { Session } from "@/api/types";
import { Dialog } from "@/ui";
import { sessionQuery } from "./queries";
import { SignInForm } from "./SignInForm";

const expired =
  "しばらく操作がなかったなどの理由で、サインインの期限が切れました。入力中の内容はこの画面に残っています。";
const another =
  "このブラウザーで、ほかの人がサインインしました。ほかの人の名前で保存しないように、保存を止めています。入力中の内容はこの画面に残っています。";

/** Asks to sign in again above the page: what was typed below stays where it is. */
export function SignInAgain({ username }: { username: string }) {
  const queryClient = useQueryClient();
  const [loss, setLoss] = useState<SessionLoss | null>(null);
  useEffect(() => onSessionLost(setLoss), []);

  const resume = (session: Session) => {
    queryClient.setQueryData(sessionQuery.queryKey, session);
    setLoss(null);
    notifySessionRestored();
  };

  return (
    <Dialog title="もう一度サインインしてください" isOpen={loss !== null}>
      <p>{loss === "another" ? another : expired}</p>
      <SignInForm username={username} onSignedIn={resume} />
    </Dialog>
  );
}
