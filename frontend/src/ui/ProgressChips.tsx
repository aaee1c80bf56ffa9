import { type PartName, type Progress, partLabels, partNames, progressLabels } from "@/domain/labels";
import styles from "./ProgressChips.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

export function ProgressChips({ progress }: { progress: Record<PartName, Progress> }) {
  return (
    <ul className={styles.chips}>
      {partNames.map((part) => (
        <li
          key={part}
          className={styles.chip}
          data-progress={progress[part]}
          title={`${partLabels[part]}：${progressLabels[progress[part]]}`}
        >
          {partLabels[part]}
          <VisuallyHidden>{progressLabels[progress[part]]}</VisuallyHidden>
        </li>
      ))}
    </ul>
  );
}

/** Says once what the three looks mean. */
export function ProgressLegend() {
  return (
    <p className={styles.legend}>
      {(["FILLED", "STARTED", "EMPTY"] as const).map((state) => (
        <span key={state} className={styles.key}>
          <span aria-hidden="true" className={styles.swatch} data-progress={state} />
          {progressLabels[state]}
        </span>
      ))}
    </p>
  );
}
