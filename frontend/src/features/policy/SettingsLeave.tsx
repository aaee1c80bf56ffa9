import { useBlocker } from "@tanstack/react-router";
import { LeaveDialog } from "@/ui";

/** Nobody loses what they typed by following a link or closing the tab. */
export function SettingsLeave({ isDirty }: { isDirty: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <LeaveDialog
      isOpen={blocker.status === "blocked"}
      leaveLabel="保存せずに移動する"
      stayLabel="このページに残る"
      onLeave={() => blocker.proceed?.()}
      onStay={() => blocker.reset?.()}
    >
      移動すると、入力した内容は失われます。
    </LeaveDialog>
  );
}
