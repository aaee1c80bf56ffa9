import { type FormEvent, useId, useState } from "react";
import type { Member } from "@/api/types";
import { Button, Dialog, ErrorPanel, Notice } from "@/ui";
import { CommitteeMemberContested } from "./CommitteeMemberContested";
import type { MemberDialogProps } from "./CommitteeMemberDialogs";
import { CommitteeMemberFields } from "./CommitteeMemberFields";
import styles from "./CommitteeScreen.module.css";
import { type MemberDraft, type MemberFaults, readMember } from "./committeeMemberForm";
import { SettingsLeave } from "./SettingsLeave";
import { useMemberChange } from "./useMemberChange";

type CommitteeMemberFormProps = MemberDialogProps & {
  title: string;
  /** The row that is changed; null makes a new one. */
  base: Member | null;
  opened: MemberDraft;
  /** Whose term this continues. */
  renewed?: Member;
};

/** 委員を加える・直す・再任する. */
export function CommitteeMemberForm({ title, base, opened, renewed, ...props }: CommitteeMemberFormProps) {
  const id = useId();
  const [draft, setDraft] = useState(opened);
  const [typed, setTyped] = useState<MemberFaults | null>(null);
  const change = useMemberChange(props, base);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opened);
  const send = (how: "save" | "overwrite") => {
    const { member, faults } = readMember(draft);
    setTyped(faults);
    if (Object.keys(faults).length > 0) return;
    change[how](member, base ? `${member.name}さんの内容を直しました` : `${member.name}さんを加えました`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending && !change.contested) send("save");
  };
  return (
    <Dialog
      title={title}
      isOpen
      {...(isDirty ? {} : { onClose: props.onClose })}
      footer={
        <>
          <Button variant="secondary" onPress={props.onClose}>
            {isDirty ? "保存せずに閉じる" : "閉じる"}
          </Button>
          {!change.contested && (
            <Button type="submit" form={id} isPending={change.isPending} pendingLabel="保存しています">
              保存する
            </Button>
          )}
        </>
      }
    >
      {renewed && renewed.to === null && (
        <Notice tone="warning" title="いまの任期に末日がありません">
          <p>先に「任期を終える」で末日を入れてください。このまま加えると、同じ人が2人いることになります。</p>
        </Notice>
      )}
      {renewed && <p className={styles.quiet}>前の任期はそのまま残り、新しい任期が1行加わります。</p>}
      <form id={id} className={styles.form} noValidate onSubmit={submit}>
        <CommitteeMemberFields
          kind={props.committee.data.kind}
          draft={draft}
          faults={{ ...change.faults, ...typed }}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      </form>
      {change.contested && (
        <CommitteeMemberContested
          contested={change.contested}
          kind={props.committee.data.kind}
          isPending={change.isPending}
          onOverwrite={() => send("overwrite")}
        />
      )}
      {change.trouble && <ErrorPanel {...change.trouble} />}
      <SettingsLeave isDirty={isDirty} />
    </Dialog>
  );
}
