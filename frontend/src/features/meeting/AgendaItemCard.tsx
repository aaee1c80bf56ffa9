import type { Action, AgendaItem } from "@/api/types";
import { Button } from "@/ui";
import type { AgendaOpened } from "./AgendaDialogs";
import { AgendaFacts } from "./AgendaFacts";
import styles from "./AgendaItemCard.module.css";
import { AgendaLookedAt } from "./AgendaLookedAt";
import { AgendaMinutes } from "./AgendaMinutes";
import { AgendaOutcome } from "./AgendaOutcome";
import type { AgendaSectionProps } from "./AgendaSection";
import { AgendaTags } from "./AgendaTags";

export type AgendaItemCardProps = AgendaSectionProps & {
  item: AgendaItem;
  clock: string | null;
  lookedAt: Map<string, Action>;
  /** Whoever runs meetings, while the minutes are not settled. */
  mayChange: boolean;
  onOpen: (opened: AgendaOpened) => void;
};

/** One item: how it stands on the agenda, and below what the meeting made of it. */
export function AgendaItemCard(props: AgendaItemCardProps) {
  const { policy, meeting, item, clock, lookedAt, mayChange, onOpen } = props;
  const name = `議題${item.number}　${item.title}`;
  return (
    <article id={`item-${item.id}`} aria-label={name} className={styles.card}>
      <header className={styles.head}>
        <h3 className={styles.title}>
          <span className={styles.number}>{item.number}</span>
          {item.title}
        </h3>
        {mayChange && (
          <div className={styles.buttons}>
            <Button
              variant="secondary"
              size="small"
              aria-label={`編集する：${name}`}
              onPress={() => onOpen({ step: "edit", item })}
            >
              編集する
            </Button>
            <Button
              variant="text"
              size="small"
              aria-label={`削除する：${name}`}
              onPress={() => onOpen({ step: "remove", item })}
            >
              削除する
            </Button>
          </div>
        )}
      </header>
      <AgendaTags meeting={meeting} item={item} />
      <AgendaFacts policy={policy} item={item} clock={clock} />
      <AgendaLookedAt policy={policy} item={item} lookedAt={lookedAt} />
      <AgendaMinutes {...props} />
      <AgendaOutcome {...props} />
    </article>
  );
}
