import { describeError } from "@/api/problem";
import type { Meeting } from "@/api/types";
import { Button, Dialog, ErrorPanel, Notice, VisuallyHidden } from "@/ui";
import { OrderList } from "./OrderList";
import { useOrder } from "./useOrder";

type OrderDialogProps = { policy: string; meeting: Meeting; onSaved: () => void; onClose: () => void };

/** 議題の順を変える: numbers and titles only, so that a long agenda fits the screen. */
export function OrderDialog({ policy, meeting, onSaved, onClose }: OrderDialogProps) {
  const order = useOrder(policy, meeting, () => {
    onSaved();
    onClose();
  });
  return (
    <Dialog
      title="議題の順を変える"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {order.isDirty ? "やめる" : "閉じる"}
          </Button>
          <Button
            isPending={order.isPending}
            pendingLabel="保存しています"
            isDisabled={!order.isDirty}
            onPress={order.save}
          >
            この順で保存する
          </Button>
        </>
      }
    >
      {order.error && <ErrorPanel {...describeError(order.error)} />}
      {order.isOvertaken && <Overtaken onTakeMine={order.takeMine} />}
      <p>
        「⠿」をつかんで動かすか、「上へ」「下へ」を押します。キーボードでは、矢印キーで行を、Tabキーでボタンを選びます。
      </p>
      <OrderList items={order.items} onArrange={order.arrange} onMove={order.move} />
      <p role="status">
        <VisuallyHidden>{order.said}</VisuallyHidden>
      </p>
    </Dialog>
  );
}

function Overtaken({ onTakeMine }: { onTakeMine: () => void }) {
  return (
    <Notice
      tone="error"
      title="ほかの人が先に議題の順を変えました"
      actions={
        <Button variant="secondary" size="small" onPress={onTakeMine}>
          自分が並べた順に戻す
        </Button>
      }
    >
      <p>まだ保存していません。下は、相手が保存した順です。</p>
    </Notice>
  );
}
