import { type FormEvent, useId, useState } from "react";
import type { Member } from "@/api/types";
import { writeDay } from "@/domain/writtenDay";
import { Button, Dialog, ErrorPanel } from "@/ui";
import { CommitteeMemberContested } from "./CommitteeMemberContested";
import type { MemberDialogProps } from "./CommitteeMemberDialogs";
import { MemberText } from "./CommitteeMemberFields";
import styles from "./CommitteeScreen.module.css";
import { draftOf, type MemberFaults, readMember } from "./committeeMemberForm";
import { SettingsLeave } from "./SettingsLeave";
import { useMemberChange } from "./useMemberChange";

/** 任期を終える: the last day, and nothing else. */
export function CommitteeMemberEnd({ member, ...props }: MemberDialogProps & { member: Member }) {
  const id = useId();
  const [opened] = useState(() => draftOf(member));
  const [draft, setDraft] = useState(opened);
  const [typed, setTyped] = useState<MemberFaults | null>(null);
  const change = useMemberChange(props, member);
  const isDirty = draft.to !== opened.to;
  const send = (how: "save" | "overwrite") => {
    const read = readMember(draft);
    const faults =
      draft.to.trim() === "" ? { ...read.faults, to: "任期の末日を入力してください。" } : read.faults;
    setTyped(faults);
    if (Object.keys(faults).length > 0) return;
    change[how](read.member, `${member.name}さんの任期の末日を${draft.to}にしました`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending && !change.contested) send("save");
  };
  return (
    <Dialog
      title={`${member.name}さんの任期を終える`}
      isOpen
      {...(isDirty ? {} : { onClose: props.onClose })}
      footer={
        <>
          <Button variant="secondary" onPress={props.onClose}>
            {isDirty ? "保存せずに閉じる" : "閉じる"}
          </Button>
          {!change.contested && (
            <Button type="submit" form={id} isPending={change.isPending} pendingLabel="保存しています">
              任期を終える
            </Button>
          )}
        </>
      }
    >
      <form id={id} className={styles.form} noValidate onSubmit={submit}>
        <p>任期の初日は{writeDay(member.from)}です。末日の翌日から、委員ではなくなります。</p>
        <MemberText
          name="to"
          required
          draft={draft}
          faults={{ ...change.faults, ...typed }}
          onChange={(part) => setDraft({ ...draft, ...part })}
          support="例：2026/3/31、R8.3.31"
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
