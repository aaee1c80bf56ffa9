import { type FormEvent, useId, useState } from "react";
import type { Loaded } from "@/api/client";
import type { Committee, MeetingRules } from "@/api/types";
import { Button, Dialog, ErrorPanel, Notice } from "@/ui";
import { CommitteeRulesFields } from "./CommitteeRulesFields";
import styles from "./CommitteeScreen.module.css";
import { draftOf, isSameRules, type RulesFaults, readRules, rulesFaults } from "./committeeRulesForm";
import { SettingsLeave } from "./SettingsLeave";
import { useCommittee } from "./useCommittee";

type CommitteeRulesDialogProps = {
  policy: string;
  committee: Loaded<Committee>;
  onSaved: () => void;
  onClose: () => void;
};

export function CommitteeRulesDialog({ policy, committee, onSaved, onClose }: CommitteeRulesDialogProps) {
  const id = useId();
  const [{ rules: base, opened }] = useState(() => ({
    rules: committee.data.rules,
    opened: draftOf(committee.data.effectiveRules),
  }));
  const [draft, setDraft] = useState(opened);
  const [typed, setTyped] = useState<RulesFaults>({});
  const { save, isPending, outcome } = useCommittee(policy, committee);
  const theirs = outcome?.kind === "contested" ? outcome.now : null;
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opened);
  const send = (rules: MeetingRules | null) => {
    const before = theirs ? theirs.rules : base;
    save({
      changeOn: (now) => (isSameRules(now.rules, before) ? { rules } : null),
      onSaved: () => {
        onSaved();
        onClose();
      },
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readRules(draft);
    setTyped(read.faults);
    if (!isPending && Object.keys(read.faults).length === 0) send(read.rules);
  };
  const refused = outcome?.kind === "refused" ? outcome : null;
  return (
    <Dialog
      title="会議の決まりを直す"
      isOpen
      {...(isDirty ? {} : { onClose })}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {isDirty ? "保存せずに閉じる" : "閉じる"}
          </Button>
          {base !== null && (
            <Button variant="secondary" isPending={isPending} onPress={() => send(null)}>
              初期値に戻す
            </Button>
          )}
          <Button type="submit" form={id} isPending={isPending} pendingLabel="保存しています">
            {theirs ? "この画面の内容で保存する" : "保存する"}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={submit}>
        <CommitteeRulesFields
          draft={draft}
          faults={{ ...rulesFaults(refused?.violations ?? []), ...typed }}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      </form>
      {theirs && (
        <Notice tone="warning" live title="ほかの人が先に、会議の決まりを直しました">
          <p>閉じると、いまの決まりを見られます。入力した内容でよければ、もう一度保存してください。</p>
        </Notice>
      )}
      {refused && <ErrorPanel {...refused.text} />}
      <SettingsLeave isDirty={isDirty} />
    </Dialog>
  );
}
