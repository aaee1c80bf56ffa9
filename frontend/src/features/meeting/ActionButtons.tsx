import type { Action } from "@/api/types";
import { Button, Menu } from "@/ui";
import styles from "./ActionButtons.module.css";
import type { ActionOpened } from "./ActionDialogs";

type ActionButtonsProps = { action: Action; mayRemove: boolean; onOpen: (opened: ActionOpened) => void };

export function ActionButtons({ action, mayRemove, onOpen }: ActionButtonsProps) {
  const isOpen = action.state === "OPEN";
  const main = isOpen ? "完了にする" : "もう一度開く";
  const entry = (id: ActionOpened["step"], label: string) => ({
    id,
    label,
    onAction: () => onOpen({ step: id, action }),
  });
  return (
    <div className={styles.buttons}>
      <Button
        variant="secondary"
        size="small"
        aria-label={`${main}：${action.text}`}
        onPress={() => onOpen({ step: isOpen ? "DONE" : "OPEN", action })}
      >
        {main}
      </Button>
      <Menu
        label={`ほかの操作：${action.text}`}
        trigger="ほか"
        items={[
          entry("edit", "編集する"),
          ...(isOpen ? [entry("DROPPED", "取りやめる")] : []),
          ...(mayRemove ? [entry("remove", "削除する")] : []),
        ]}
      />
    </div>
  );
}
