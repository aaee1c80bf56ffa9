import type { Proposal } from "@/api/types";
import { achievementLabels } from "@/domain/labels";
import styles from "./SheetProposal.module.css";

/** What the system reads from the result, before a person decides. */
export function SheetProposal({ achievement, sentence }: Proposal) {
  return (
    <aside className={styles.proposal} aria-label="評価の案">
      <p>
        <strong>案：{achievementLabels[achievement]}</strong>　{sentence}
      </p>
      <p className={styles.quiet}>実績からの案です。最後は担当者が決めます。</p>
    </aside>
  );
}
