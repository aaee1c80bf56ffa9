import { useState } from "react";
import type { Action } from "@/api/types";
import { actionStateLabels } from "@/domain/meetingLabels";
import { Button, Dialog, ErrorPanel, TextArea } from "@/ui";
import { useActionStep } from "./useActionStep";

export type ActionStep = "DONE" | "DROPPED" | "OPEN";

const words = {
  DONE: { title: "宿題を完了にする", label: "結果（任意）", confirm: "完了にする" },
  DROPPED: { title: "宿題を取りやめる", label: "取りやめる理由（任意）", confirm: "取りやめる" },
  OPEN: { title: "宿題をもう一度開く", label: "これまでの結果（任意）", confirm: "もう一度開く" },
};

type ActionStepDialogProps = {
  policy: string;
  action: Action;
  to: ActionStep;
  onDone: () => void;
  onClose: () => void;
};

/** Finishing or dropping an action item, with what came of it. */
export function ActionStepDialog({ policy, action, to, onDone, onClose }: ActionStepDialogProps) {
  const [result, setResult] = useState(action.result ?? "");
  const { step, isPending, text, theirs } = useActionStep(policy, action, () => {
    onDone();
    onClose();
  });
  const { title, label, confirm } = words[to];
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            やめる
          </Button>
          <Button
            isPending={isPending}
            pendingLabel="保存しています"
            onPress={() => step({ state: to, result: result.trim() || null })}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {text && (
        <ErrorPanel {...text}>
          {theirs && (
            <p>
              相手の内容：{actionStateLabels[theirs.state]}　{theirs.result ?? "（結果の記入なし）"}
            </p>
          )}
        </ErrorPanel>
      )}
      <p>{action.text}</p>
      <TextArea
        label={label}
        support="会議の宿題一覧に残ります。"
        rows={3}
        autoFocus
        value={result}
        onChange={(event) => setResult(event.target.value)}
      />
    </Dialog>
  );
}
