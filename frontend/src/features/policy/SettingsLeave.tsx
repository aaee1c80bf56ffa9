import { useBlocker } from "@tanstack/react-router";
import { Button, Dialog } from "@/ui";

/** Nobody loses what they typed by following a link or closing the tab. */
export function SettingsLeave({ isDirty }: { isDirty: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <Dialog
      title="まだ保存されていない入力があります"
      role="alertdialog"
      isOpen={blocker.status === "blocked"}
      onClose={() => blocker.reset?.()}
      footer={
        <>
          <Button variant="secondary" onPress={() => blocker.proceed?.()}>
            保存せずに移動する
          </Button>
          <Button autoFocus onPress={() => blocker.reset?.()}>
            このページに残る
          </Button>
        </>
      }
    >
      <p>移動すると、入力した内容は失われます。</p>
    </Dialog>
  );
}
