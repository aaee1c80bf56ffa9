import { useBlocker } from "@tanstack/react-router";
import { Button, Dialog } from "@/ui";

type LeaveGuardProps = {
  isDirty: boolean;
  /** The person wants to close the form itself. */
  isClosing: boolean;
  onStay: () => void;
  onClose: () => void;
};

/** Nobody loses what they typed by closing the form, going back, or closing the tab. */
export function LeaveGuard({ isDirty, isClosing, onStay, onClose }: LeaveGuardProps) {
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  const stay = () => {
    blocker.reset?.();
    onStay();
  };
  return (
    <Dialog
      title="まだ保存されていない入力があります"
      role="alertdialog"
      isOpen={isClosing || blocker.status === "blocked"}
      onClose={stay}
      footer={
        <>
          <Button variant="secondary" onPress={() => (isClosing ? onClose() : blocker.proceed?.())}>
            保存せずに閉じる
          </Button>
          <Button autoFocus onPress={stay}>
            入力に戻る
          </Button>
        </>
      }
    >
      <p>閉じると、入力した内容は失われます。</p>
    </Dialog>
  );
}
