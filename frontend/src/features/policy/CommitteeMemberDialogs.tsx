import type { Loaded } from "@/api/client";
import type { Committee, Member } from "@/api/types";
import { CommitteeMemberEnd } from "./CommitteeMemberEnd";
import { CommitteeMemberForm } from "./CommitteeMemberForm";
import { CommitteeMemberRemove } from "./CommitteeMemberRemove";
import { draftOf, emptyDraft, renewalOf } from "./committeeMemberForm";

/** What is being done to the list of members. */
export type MemberStep =
  | { kind: "add" }
  | { kind: "edit"; member: Member }
  | { kind: "end"; member: Member }
  | { kind: "renew"; member: Member }
  | { kind: "remove"; member: Member };

export type MemberDialogProps = {
  policy: string;
  committee: Loaded<Committee>;
  onDone: (words: string) => void;
  onClose: () => void;
};

export function CommitteeMemberDialogs({ step, ...rest }: MemberDialogProps & { step: MemberStep }) {
  if (step.kind === "end") return <CommitteeMemberEnd {...rest} member={step.member} />;
  if (step.kind === "remove") return <CommitteeMemberRemove {...rest} member={step.member} />;
  if (step.kind === "edit") {
    return (
      <CommitteeMemberForm
        {...rest}
        title={`${step.member.name}さんの内容を直す`}
        base={step.member}
        opened={draftOf(step.member)}
      />
    );
  }
  if (step.kind === "renew") {
    return (
      <CommitteeMemberForm
        {...rest}
        title={`${step.member.name}さんを再任する`}
        base={null}
        opened={renewalOf(step.member)}
        renewed={step.member}
      />
    );
  }
  return <CommitteeMemberForm {...rest} title="委員を加える" base={null} opened={emptyDraft} />;
}
