import { useId, useState } from "react";
import { Button } from "@/ui";
import { HistoryList } from "./HistoryList";
import { type Names, NO_NAMES } from "./names";
import styles from "./SubjectHistory.module.css";

export type SubjectHistoryProps = {
  policy: string;
  /** As the ledger names it: initiatives/3-1/cycles/2024. What lies below it belongs to its history. */
  subject: string;
  title?: string;
  names?: Names;
};

/** Who changed what on a record; read only when somebody asks. */
export function SubjectHistory({
  policy,
  subject,
  title = "変更履歴",
  names = NO_NAMES,
}: SubjectHistoryProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles.history} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Button
        variant="secondary"
        size="small"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? "変更履歴を閉じる" : "変更履歴を開く"}
      </Button>
      <div id={`${id}-list`}>
        {isOpen && <HistoryList policy={policy} subject={subject} title={title} names={names} />}
      </div>
    </section>
  );
}
