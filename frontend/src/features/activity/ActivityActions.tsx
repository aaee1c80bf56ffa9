import type { Activity } from "@/api/types";
import { formatShortDate } from "@/domain/instant";
import { Button, Menu } from "@/ui";
import styles from "./ActivityActions.module.css";

export type ActivityStep = "show" | "edit" | "copy" | "remove";

export type ActivityActionsProps = {
  activity: Activity;
  /** false for a reader, and where the sheet is submitted or approved. */
  isOpen: boolean;
  onStep: (step: ActivityStep, activity: Activity) => void;
};

export function ActivityActions({ activity, isOpen, onStep }: ActivityActionsProps) {
  const name = `${formatShortDate(activity.date)} ${activity.title}`;
  const main = isOpen ? "edit" : "show";
  return (
    <div className={styles.actions}>
      <Button
        variant="secondary"
        size="small"
        aria-label={`${isOpen ? "直す" : "詳しく見る"}：${name}`}
        onPress={() => onStep(main, activity)}
      >
        {isOpen ? "直す" : "詳しく見る"}
      </Button>
      {isOpen && (
        <Menu
          label={`ほかの操作：${name}`}
          trigger="ほか"
          items={[
            { id: "copy", label: "写して新しく残す", onAction: () => onStep("copy", activity) },
            { id: "show", label: "詳しく見る", onAction: () => onStep("show", activity) },
            { id: "remove", label: "消す", onAction: () => onStep("remove", activity) },
          ]}
        />
      )}
    </div>
  );
}
