import type { Violation } from "@/api/types";
import { Button, Dialog } from "@/ui";
import { jumpToField } from "./jump";
import { missingLabel } from "./missing";
import styles from "./SheetMissing.module.css";

type SheetMissingProps = { missing: readonly Violation[]; onClose: () => void };

/** What has to be filled in before the sheet can be submitted, with the way to each place. */
export function SheetMissing({ missing, onClose }: SheetMissingProps) {
  const go = (pointer: string) => {
    onClose();
    jumpToField(pointer);
  };
  return (
    <Dialog
      title="提出の前に入力してください"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            閉じる
          </Button>
          <Button onPress={() => go(missing[0]?.pointer ?? "")}>最初の欄へ移動する</Button>
        </>
      }
    >
      <ul className={styles.list}>
        {missing.map(({ pointer, message }) => (
          <li key={pointer}>
            <Button variant="text" size="small" onPress={() => go(pointer)}>
              {missingLabel(pointer)}
            </Button>
            <p className={styles.message}>{message}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
