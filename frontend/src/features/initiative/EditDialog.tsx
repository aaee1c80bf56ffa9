import { type FormEvent, useId } from "react";
import type { Loaded } from "@/api/client";
import type { Initiative } from "@/api/types";
import { Button, Dialog, ErrorPanel, TextArea } from "@/ui";
import styles from "./EditDialog.module.css";
import { type Choices, EditFields } from "./EditFields";
import { EditOvertaken } from "./EditOvertaken";
import { useEdit } from "./useEdit";

type EditDialogProps = {
  opened: Loaded<Initiative>;
  choices: Omit<Choices, "owner">;
  onClose: () => void;
};

/** Which bodies, scenes and people an initiative belongs to; what the policy prints stays as it is. */
export function EditDialog({ opened, choices, onClose }: EditDialogProps) {
  const { code, owner, ownerName, printedCode } = opened.data;
  const edit = useEdit({ policy: choices.policy.code, code }, opened, onClose);
  const id = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!edit.isPending) edit.save();
  };
  const all = { ...choices, owner: owner ? { username: owner, displayName: ownerName ?? owner } : null };
  return (
    <Dialog
      title={`${printedCode}の概要を直す`}
      isOpen
      {...(edit.isChanged ? {} : { onClose })}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {edit.isChanged ? "保存せずに閉じる" : "閉じる"}
          </Button>
          <Button type="submit" form={id} isPending={edit.isPending} pendingLabel="保存しています">
            保存する
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={save}>
        <EditFields choices={all} form={edit.form} faults={edit.faults} onChange={edit.change} />
        <TextArea
          label="変更の理由（任意）"
          support="変更履歴に残ります。"
          rows={1}
          value={edit.reason}
          error={edit.faults.reason ?? null}
          onChange={(event) => edit.setReason(event.target.value)}
        />
      </form>
      {edit.overtaken && <EditOvertaken overtaken={edit.overtaken} mine={edit.form} choices={all} />}
      {edit.trouble && <ErrorPanel {...edit.trouble} />}
    </Dialog>
  );
}
