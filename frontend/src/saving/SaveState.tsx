import { formatTime } from "@/domain/instant";
import { Button, VisuallyHidden } from "@/ui";
import type { SaveStatus, Snapshot } from "./autosave";
import styles from "./SaveState.module.css";

const words: Record<Exclude<SaveStatus, "saved">, string> = {
  dirty: "未保存の変更があります",
  saving: "保存中…",
  offline: "通信できません",
  "signed-out": "サインインが必要です",
  refused: "保存できない欄があります",
  conflict: "ほかの人の変更と重なっています",
};

const kept = "入力はこの端末に残しています";
const notKept = "この画面を閉じると入力が失われます";

function wordsOf({ status, savedAt }: SaveMoment, isKept: boolean): string {
  if (status === "offline" || status === "signed-out") return `${words[status]}。${isKept ? kept : notKept}`;
  if (status === "refused" || status === "conflict")
    return isKept ? words[status] : `${words[status]}。${notKept}`;
  if (status !== "saved") return words[status];
  return savedAt ? `保存しました ${formatTime(savedAt)}` : "入力すると自動で保存します";
}

type SaveMoment = Pick<Snapshot<string>, "status" | "savedAt">;

type SaveStateProps = {
  /** Whether this device holds what the server does not have. */
  isKept: boolean;
  snapshot: SaveMoment;
  /** What is saved, where a page saves more than one thing. */
  about?: string;
  onSave: () => void;
  onDecide: () => void;
};

/** Whether the server has what is in the form; always in sight. */
export function SaveState({ isKept, snapshot, about = "", onSave, onDecide }: SaveStateProps) {
  const { status } = snapshot;
  return (
    <div className={styles.state}>
      <p role="status" className={styles.words} data-status={status}>
        <span aria-hidden="true" className={styles.mark} />
        {wordsOf(snapshot, isKept)}
      </p>
      {status === "conflict" ? (
        <Button size="small" onPress={onDecide}>
          {about && <VisuallyHidden>{about}の</VisuallyHidden>}
          違いを確かめる
        </Button>
      ) : (
        <Button variant="secondary" size="small" onPress={onSave} aria-keyshortcuts="Control+S">
          {about && <VisuallyHidden>{about}を</VisuallyHidden>}
          {status === "offline" ? "もう一度送る" : "保存する"}
        </Button>
      )}
    </div>
  );
}
