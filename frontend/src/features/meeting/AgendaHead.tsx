import type { Meeting } from "@/api/types";
import { Button } from "@/ui";
import type { AgendaOpened } from "./AgendaDialogs";
import styles from "./AgendaHead.module.css";

type AgendaHeadProps = { meeting: Meeting; onOpen: (opened: AgendaOpened) => void };

/** What can be done with the agenda as a whole, the quickest last. */
export function AgendaHead({ meeting, onOpen }: AgendaHeadProps) {
  return (
    <div className={styles.buttons}>
      {meeting.agenda.length > 1 && (
        <Button variant="secondary" size="small" onPress={() => onOpen({ step: "order" })}>
          議題の順を変える
        </Button>
      )}
      <Button variant="secondary" size="small" onPress={() => onOpen({ step: "add" })}>
        議題を加える
      </Button>
      <Button variant="secondary" size="small" onPress={() => onOpen({ step: "proposals" })}>
        記録から議題を加える
      </Button>
    </div>
  );
}
