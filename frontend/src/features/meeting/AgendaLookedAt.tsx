import type { Action, AgendaItem } from "@/api/types";
import { actionStateLabels } from "@/domain/meetingLabels";
import { ActionDue } from "./ActionDue";
import styles from "./AgendaLookedAt.module.css";

type AgendaLookedAtProps = { policy: string; item: AgendaItem; lookedAt: Map<string, Action> };

/** The earlier action items whose state this item looks at. */
export function AgendaLookedAt({ item, lookedAt }: AgendaLookedAtProps) {
  const known = item.actions.map((id) => lookedAt.get(id)).filter((action) => action !== undefined);
  const unknown = item.actions.length - known.length;
  if (item.actions.length === 0) return null;
  return (
    <div className={styles.actions}>
      <h4 className={styles.heading}>確認する宿題 {item.actions.length}件</h4>
      <ul>
        {known.map((action) => (
          <li key={action.id} className={styles.action}>
            <span>{action.text}</span>
            <span className={styles.quiet}>
              {[actionStateLabels[action.state], action.ownerName, action.meetingLabel]
                .filter(Boolean)
                .join("　")}
              <ActionDue action={action} />
            </span>
          </li>
        ))}
        {unknown > 0 && known.length > 0 && <li className={styles.quiet}>ほか{unknown}件</li>}
      </ul>
    </div>
  );
}
