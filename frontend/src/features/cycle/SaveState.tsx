import { formatTime } from "@/domain/instant";
import { Button } from "@/ui";
import type { SaveStatus, Snapshot } from "./autosave";
import styles from "./SaveState.module.css";

const words: Record<Exclude<SaveStatus, "saved">, string> = {
  dirty: "未保存の変更があります",
  saving: "保存中…",
  offline: "通信できません。入力はこの端末に残しています",
  "signed-out": "サインインが切れました。入力はこの端末に残しています",
  refused: "保存できない欄があります",
  conflict: "ほかの人の変更と重なっています",
};

function wordsOf({ status, savedAt }: Snapshot): string {
  if (status !== "saved") return words[status];
  return savedAt ? `保存しました ${formatTime(savedAt)}` : "入力すると自動で保存します";
}

type SaveStateProps = { snapshot: Snapshot; onSave: () => void; onDecide: () => void };

/** Whether the server has what is in the form; always in sight. */
export function SaveState({ snapshot, onSave, onDecide }: SaveStateProps) {
  const { status } = snapshot;
  return (
    <div className={styles.state}>
      <p role="status" className={styles.words} data-status={status}>
        <span aria-hidden="true" className={styles.mark} />
        {wordsOf(snapshot)}
      </p>
      {status === "conflict" ? (
        <Button size="small" onPress={onDecide}>
          違いを確かめる
        </Button>
      ) : (
        <Button variant="secondary" size="small" onPress={onSave} aria-keyshortcuts="Control+S">
          {status === "offline" ? "もう一度送る" : "保存する"}
        </Button>
      )}
    </div>
  );
}
