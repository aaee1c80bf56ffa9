import type { AgendaItem, Meeting } from "@/api/types";
import { agendaKindLabels, decisionLabels } from "@/domain/meetingLabels";
import styles from "./AgendaTags.module.css";

/** 協議, 非公開 and the decision, as tags; colour only repeats what they say. */
export function AgendaTags({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const hasBegun = meeting.status !== "PREPARING" && meeting.status !== "CONVENED";
  return (
    <p className={styles.tags}>
      <span className={styles.tag}>{agendaKindLabels[item.kind]}</span>
      {!item.openToPublic && (
        <span>
          <span className={styles.tag} data-tone="closed">
            非公開
          </span>
          {item.notPublicReason && <span className={styles.reason}>{item.notPublicReason}</span>}
        </span>
      )}
      {item.decision !== null && (
        <span className={styles.tag} data-tone="decided">
          {decisionLabels[item.decision]}
          {item.decisionLabel && `（${item.decisionLabel}）`}
        </span>
      )}
      {item.decision === null && hasBegun && (
        <span className={styles.tag} data-tone="open">
          未決定
        </span>
      )}
    </p>
  );
}
