import { Button } from "@/ui";
import type { Opened } from "./ActivityDialogs";
import styles from "./EntryButtons.module.css";
import type { ActivitiesScreenProps } from "./screenProps";
import { closedReason } from "./standing";

/** The two ways to enter; where the chosen sheet stands still, why instead. */
export function EntryButtons({
  statuses,
  filter,
  mayWrite,
  onOpen,
}: ActivitiesScreenProps & { onOpen: (opened: Opened) => void }) {
  if (!mayWrite) return null;
  const closed = filter.initiative === undefined ? null : closedReason(statuses.get(filter.initiative));
  if (closed !== null) return <p className={styles.closed}>{closed}</p>;
  return (
    <div className={styles.buttons}>
      <Button variant="secondary" onPress={() => onOpen({ step: "paste" })}>
        表から貼り付ける
      </Button>
      <Button onPress={() => onOpen({ step: "new" })}>実施記録を残す</Button>
    </div>
  );
}
