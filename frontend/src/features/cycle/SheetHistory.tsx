import { useState } from "react";
import { Button } from "@/ui";
import type { SheetAddress } from "./draft";
import { HistoryList } from "./HistoryList";
import styles from "./SheetHistory.module.css";

/** Who changed what on this sheet; read only when somebody asks. */
export function SheetHistory({ address }: { address: SheetAddress }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.history} aria-labelledby="history">
      <h2 id="history">変更履歴</h2>
      <Button
        variant="secondary"
        size="small"
        aria-expanded={isOpen}
        aria-controls="history-list"
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? "変更履歴を閉じる" : "変更履歴を開く"}
      </Button>
      <div id="history-list">{isOpen && <HistoryList address={address} />}</div>
    </section>
  );
}
