import { useState } from "react";
import type { Action, Initiative, Person } from "@/api/types";
import { ActionDialogs, type ActionOpened } from "./ActionDialogs";
import { ActionLine } from "./ActionLine";
import styles from "./ActionList.module.css";

export type ActionListProps = {
  policy: string;
  actions: Action[];
  mayRun: boolean;
  /** Only where it is known that the minutes of their meeting are not settled. */
  mayRemove?: boolean;
  initiatives: Initiative[];
  people: Person[];
  caption: string;
  /** The list stands with its agenda item, which therefore goes without saying. */
  isWithItem?: boolean;
};

/** 宿題: what is to be done, by whom and until when; finished with one press. */
export function ActionList(props: ActionListProps) {
  const { policy, actions, mayRun, mayRemove = false, caption, isWithItem = false } = props;
  const [opened, setOpened] = useState<ActionOpened | null>(null);
  const [done, setDone] = useState("");
  const open = (next: ActionOpened) => {
    setDone("");
    setOpened(next);
  };
  return (
    <div>
      <p role="status" className={styles.done}>
        {done}
      </p>
      <ul className={styles.list} aria-label={caption}>
        {actions.map((action) => (
          <ActionLine
            key={action.id}
            policy={policy}
            action={action}
            mayRun={mayRun}
            mayRemove={mayRemove}
            isWithItem={isWithItem}
            onOpen={open}
          />
        ))}
      </ul>
      <ActionDialogs {...props} opened={opened} onDone={setDone} onClose={() => setOpened(null)} />
    </div>
  );
}
