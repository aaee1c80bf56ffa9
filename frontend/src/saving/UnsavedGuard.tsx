import { useBlocker } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LeaveDialog } from "@/ui";

const PATIENCE_MS = 3_000;

type UnsavedGuardProps = {
  hasUnsaved: () => boolean;
  save: () => Promise<unknown>;
  /** What becomes of the text. */
  children: ReactNode;
};

/** Leaving first tries to save; only when that fails is the person asked. */
export function UnsavedGuard({ hasUnsaved, save, children }: UnsavedGuardProps) {
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !hasUnsaved()) return false;
      await Promise.race([save(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
      return hasUnsaved();
    },
    enableBeforeUnload: hasUnsaved,
    withResolver: true,
  });
  return (
    <LeaveDialog
      isOpen={blocker.status === "blocked"}
      role="dialog"
      leaveLabel="保存せずに移動する"
      stayLabel="このページに残る"
      onLeave={() => blocker.proceed?.()}
      onStay={() => blocker.reset?.()}
    >
      {children}
    </LeaveDialog>
  );
}
