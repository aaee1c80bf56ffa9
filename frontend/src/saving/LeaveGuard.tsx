import { useBlocker } from "@tanstack/react-router";
import { LeaveDialog } from "@/ui";

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
    <LeaveDialog
      isOpen={isClosing || blocker.status === "blocked"}
      leaveLabel="保存せずに閉じる"
      stayLabel="入力に戻る"
      onLeave={() => (isClosing ? onClose() : blocker.proceed?.())}
      onStay={stay}
    >
      閉じると、入力した内容は失われます。
    </LeaveDialog>
  );
}
