import { Button, RadioChips } from "@/ui";
import styles from "./MinutesDecision.module.css";
import { DECISION_CHOICES, decisionText } from "./minutesForm";

type MinutesDecisionProps = {
  decision: string;
  error: string | null;
  hasBegun: boolean;
  onDecide: (decision: string) => void;
};

/** 結果: what the meeting decided on the item, stored with the press. */
export function MinutesDecision({ decision, error, hasBegun, onDecide }: MinutesDecisionProps) {
  if (!hasBegun) {
    return (
      <div>
        <p className={styles.label}>結果</p>
        {decision !== "" && <p>{decisionText(decision)}</p>}
        <p className={styles.later}>結果は、会議を「開催」にしてから記録できます。</p>
      </div>
    );
  }
  return (
    <div className={styles.decision}>
      <RadioChips
        legend="結果"
        error={error}
        options={DECISION_CHOICES}
        chosen={decision}
        onChoose={onDecide}
      />
      <Button variant="secondary" size="small" onPress={() => onDecide("CONTINUED")}>
        次回に継続する
      </Button>
    </div>
  );
}
