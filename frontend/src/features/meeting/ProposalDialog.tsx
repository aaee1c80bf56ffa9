import { describeError } from "@/api/problem";
import { Button, Dialog, EmptyState, ErrorPanel, Loading } from "@/ui";
import { ProposalGroups } from "./ProposalGroups";
import { useProposals } from "./useProposals";

type ProposalDialogProps = {
  policy: string;
  meeting: string;
  onAdded: (count: number) => void;
  onClose: () => void;
};

/** 記録から議題を加える. */
export function ProposalDialog({ policy, meeting, onAdded, onClose }: ProposalDialogProps) {
  const proposals = useProposals(policy, meeting, (count) => {
    onAdded(count);
    onClose();
  });
  const { found, chosen, add, isPending, error } = proposals;
  const hasAny = (found.data?.length ?? 0) > 0;
  return (
    <Dialog
      title="記録から議題を加える"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {hasAny ? "やめる" : "閉じる"}
          </Button>
          {hasAny && (
            <Button
              isPending={isPending}
              pendingLabel="加えています"
              isDisabled={chosen.length === 0}
              onPress={add}
            >
              {`${chosen.length}件を議題に加える`}
            </Button>
          )}
        </>
      }
    >
      {error && <ErrorPanel {...describeError(error)} />}
      <Found proposals={proposals} />
    </Dialog>
  );
}

function Found({ proposals }: { proposals: ReturnType<typeof useProposals> }) {
  const { data, error, refetch } = proposals.found;
  if (data === undefined && error) {
    return (
      <ErrorPanel {...describeError(error)}>
        <Button variant="secondary" size="small" onPress={() => void refetch()}>
          もう一度読み込む
        </Button>
      </ErrorPanel>
    );
  }
  if (data === undefined) return <Loading label="記録を調べています" />;
  if (data.length === 0) {
    return (
      <EmptyState title="議題を待っている記録はありません">
        <p>継続の議題、終わっていない宿題、提出されたシートがあると、ここに並びます。</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p>この会議でまだ取り上げていない記録です。加えないものは印を外してください。</p>
      <ProposalGroups all={data} isTicked={proposals.isTicked} onTick={proposals.tick} />
    </>
  );
}
