import type { Activity, Policy } from "@/api/types";
import { formatDateTime } from "@/domain/instant";
import { Button, Notice } from "@/ui";
import { ActivityFacts } from "./ActivityFacts";

type TheirVersionProps = {
  policy: Policy;
  theirs: Activity;
  isPending: boolean;
  onTakeOver: () => void;
  onOverwrite: () => void;
};

/** Somebody else saved first: their record, above mine, which is still in the fields. */
export function TheirVersion({ policy, theirs, isPending, onTakeOver, onOverwrite }: TheirVersionProps) {
  return (
    <Notice
      tone="error"
      title="ほかの人が先に保存しました"
      actions={
        <>
          <Button variant="secondary" onPress={onTakeOver}>
            相手の内容を読み込む
          </Button>
          <Button variant="secondary" isPending={isPending} onPress={onOverwrite}>
            自分の内容で上書きする
          </Button>
        </>
      }
    >
      <p>あなたの入力は、下の欄にそのまま残っています。相手の内容と比べて、どちらを残すか選んでください。</p>
      <p>
        相手の内容
        {theirs.updatedAt && `（${theirs.updatedBy ?? ""} ${formatDateTime(theirs.updatedAt)}）`}
      </p>
      <ActivityFacts policy={policy} activity={theirs} />
    </Notice>
  );
}
