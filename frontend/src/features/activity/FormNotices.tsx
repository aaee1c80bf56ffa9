import { ErrorPanel, Notice } from "@/ui";
import { TheirVersion } from "./TheirVersion";
import type { useActivityForm } from "./useActivityForm";

type Entry = ReturnType<typeof useActivityForm>;

/** Why the last save did not go through, and what can be done about it. */
export function FormNotices({ entry }: { entry: Entry }) {
  const { outcome, form, refusal, isPending, overwrite, takeOver } = entry;
  const wrong = Object.keys(form.faults).length;
  if (outcome?.kind === "stale") {
    const { theirs } = outcome;
    return (
      <TheirVersion
        policy={form.policy}
        theirs={theirs}
        isPending={isPending}
        onTakeOver={() => takeOver(theirs)}
        onOverwrite={() => overwrite(theirs)}
      />
    );
  }
  if (outcome?.kind === "gone") {
    return (
      <ErrorPanel
        title="この記録は、ほかの人が消しました"
        detail="あなたの入力は、下の欄にそのまま残っています。"
        action="新しい記録として残すときは、もう一度「保存する」を押してください。"
      />
    );
  }
  if (outcome?.kind === "key-used") {
    return (
      <ErrorPanel
        title="先に押したときの内容が、すでに保存されています"
        detail="つながりが切れて、保存の結果が届いていませんでした。"
        action="一覧を確かめてください。いまの入力を別の記録として残すときだけ、もう一度「保存する」を押してください。"
      />
    );
  }
  if (refusal) return <ErrorPanel {...refusal} />;
  if (wrong === 0) return null;
  return (
    <Notice tone="error" title={`入力を確かめてください（${wrong}か所）`}>
      <p>「＊」の説明に合わせて直してから、もう一度保存してください。</p>
    </Notice>
  );
}
