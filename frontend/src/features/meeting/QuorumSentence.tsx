import type { Quorum } from "@/api/types";
import styles from "./QuorumSentence.module.css";

const words = {
  reached: { symbol: "✓", label: "成立" },
  broken: { symbol: "！", label: "定数に足りません" },
  open: { symbol: "…", label: "まだ記録がありません" },
  unknown: { symbol: "―", label: "判定できません" },
} as const;

/** Whether enough members attend, read out whenever it changes. */
export function QuorumSentence({ quorum }: { quorum: Quorum }) {
  const state = stateOf(quorum);
  const { symbol, label } = words[state];
  return (
    <div className={styles.quorum} data-state={state} aria-live="polite" aria-atomic="true">
      <p className={styles.mark}>
        <span aria-hidden="true">{symbol}</span> {label}
      </p>
      <p className={styles.sentence}>{quorum.sentence}</p>
      {quorum.unrecorded > 0 && <p className={styles.rest}>未記録 {quorum.unrecorded}人</p>}
    </div>
  );
}

/** Before anybody is recorded nothing is wrong yet. */
function stateOf({ reached, unrecorded, seats }: Quorum): keyof typeof words {
  if (reached === null) return "unknown";
  if (reached) return "reached";
  return unrecorded === seats ? "open" : "broken";
}
