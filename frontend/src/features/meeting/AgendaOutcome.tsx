import { Button } from "@/ui";
import { ActionList } from "./ActionList";
import type { AgendaItemCardProps } from "./AgendaItemCard";
import styles from "./AgendaOutcome.module.css";

/** The action items that were agreed on with this item. */
export function AgendaOutcome(props: AgendaItemCardProps) {
  const { policy, meeting, item, mayRun, mayChange, initiatives, people, onOpen } = props;
  const agreed = meeting.actions.filter(({ agendaItem }) => agendaItem === item.id);
  if (agreed.length === 0 && !mayChange) return null;
  return (
    <div className={styles.outcome}>
      <div className={styles.head}>
        {agreed.length > 0 && <h4 className={styles.heading}>この議題で決まった宿題 {agreed.length}件</h4>}
        {mayChange && (
          <Button
            variant="secondary"
            size="small"
            aria-label={`宿題を加える：議題${item.number}`}
            onPress={() => onOpen({ step: "action", item })}
          >
            宿題を加える
          </Button>
        )}
      </div>
      {agreed.length > 0 && (
        <ActionList
          policy={policy}
          actions={agreed}
          mayRun={mayRun}
          mayRemove={mayChange}
          initiatives={initiatives}
          people={people}
          caption={`議題${item.number}で決まった宿題`}
          isWithItem
        />
      )}
    </div>
  );
}
