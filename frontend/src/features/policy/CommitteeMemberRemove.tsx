import type { Member } from "@/api/types";
import { Button, Dialog, ErrorPanel, Notice } from "@/ui";
import type { MemberDialogProps } from "./CommitteeMemberDialogs";
import { useMemberChange } from "./useMemberChange";

/** 名簿から消す: for a row made by mistake; whoever leaves has the term ended instead. */
export function CommitteeMemberRemove({ member, ...props }: MemberDialogProps & { member: Member }) {
  const change = useMemberChange(props, member);
  const said = `${member.name}さんを名簿から消しました`;
  const remove = () => (change.contested ? change.overwrite(null, said) : change.save(null, said));
  return (
    <Dialog
      title={`${member.name}さんを名簿から消す`}
      role="alertdialog"
      isOpen
      onClose={props.onClose}
      footer={
        <>
          <Button variant="secondary" onPress={props.onClose}>
            やめる
          </Button>
          <Button isPending={change.isPending} pendingLabel="消しています" onPress={remove}>
            {change.contested ? "それでも消す" : "名簿から消す"}
          </Button>
        </>
      }
    >
      <p>
        まちがって登録した行を消すときに使います。退任した人は「任期を終える」を使ってください。消すと、過去の会議の出欠の表にも出なくなります。
      </p>
      {change.contested && (
        <Notice tone="warning" live title="ほかの人が先に、この委員を直しました">
          <p>内容を確かめてから、消すかどうかを決めてください。</p>
        </Notice>
      )}
      {change.trouble && <ErrorPanel {...change.trouble} />}
    </Dialog>
  );
}
