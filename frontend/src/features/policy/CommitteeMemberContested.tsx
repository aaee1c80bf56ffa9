import type { Committee, Member } from "@/api/types";
import { memberRoleLabel } from "@/domain/meetingLabels";
import { Button, Notice } from "@/ui";
import { draftOf, fieldLabels, type MemberField } from "./committeeMemberForm";
import type { Contested } from "./useMemberChange";

type CommitteeMemberContestedProps = {
  contested: Contested;
  kind: Committee["kind"];
  isPending: boolean;
  onOverwrite: () => void;
};

/** Somebody else changed the same row: theirs is shown before mine replaces it. */
export function CommitteeMemberContested(props: CommitteeMemberContestedProps) {
  const { contested, kind, isPending, onOverwrite } = props;
  const { theirs } = contested;
  return (
    <Notice
      tone="warning"
      live
      title={theirs ? "ほかの人が先に、この委員を直しました" : "ほかの人が先に、この委員を消しました"}
      actions={
        <Button variant="secondary" size="small" isPending={isPending} onPress={onOverwrite}>
          {theirs ? "この画面の内容で保存する" : "この画面の内容で加え直す"}
        </Button>
      }
    >
      {theirs && <p>いまの内容：{inWords(theirs, kind)}</p>}
      <p>入力した内容は残っています。このままでよければ保存し、相手の内容でよければ閉じてください。</p>
    </Notice>
  );
}

const fields: readonly MemberField[] = ["name", "role", "organisation", "profession", "from", "to", "deputy"];

function inWords(member: Member, kind: Committee["kind"]): string {
  const draft = { ...draftOf(member), role: memberRoleLabel(member.role, kind) };
  return fields
    .filter((field) => draft[field] !== "")
    .map((field) => `${fieldLabels[field]} ${draft[field]}`)
    .join("、");
}
