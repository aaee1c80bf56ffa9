import type { ErrorText } from "@/api/problem";
import type { Action, AgendaItem } from "@/api/types";
import { Button, Dialog, ErrorPanel } from "@/ui";
import { useActionRemoval, useAgendaRemoval } from "./useAgendaRemoval";

type RemovalProps = {
  title: string;
  name: string;
  lead: string;
  removal: { remove: () => void; isPending: boolean; text: ErrorText | null };
  onClose: () => void;
};

function Removal({ title, name, lead, removal, onClose }: RemovalProps) {
  return (
    <Dialog
      title={title}
      role="alertdialog"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            やめる
          </Button>
          <Button isPending={removal.isPending} pendingLabel="削除しています" onPress={removal.remove}>
            削除する
          </Button>
        </>
      }
    >
      {removal.text && <ErrorPanel {...removal.text} />}
      <p>{name}</p>
      <p>{lead}</p>
    </Dialog>
  );
}

type OneProps<One> = { policy: string; one: One; onRemoved: () => void; onClose: () => void };

export function AgendaRemoval({ policy, one, onRemoved, onClose }: OneProps<AgendaItem>) {
  return (
    <Removal
      title="この議題を削除しますか"
      name={`議題${one.number}　${one.title}`}
      lead="会議録と、この議題で決まった宿題も一緒に削除します。変更履歴と、過去の時点の記録には残ります。"
      removal={useAgendaRemoval(policy, one, onRemoved)}
      onClose={onClose}
    />
  );
}

export function ActionRemoval({ policy, one, onRemoved, onClose }: OneProps<Action>) {
  return (
    <Removal
      title="この宿題を削除しますか"
      name={one.text}
      lead="必要がなくなった宿題は「取りやめる」と、経緯が一覧に残ります。削除しても、変更履歴と、過去の時点の記録には残ります。"
      removal={useActionRemoval(policy, one, onRemoved)}
      onClose={onClose}
    />
  );
}
