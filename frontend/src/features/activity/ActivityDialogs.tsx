import type { Activity } from "@/api/types";
import { Button, Dialog } from "@/ui";
import type { ActivityStep } from "./ActivityActions";
import { ActivityFacts } from "./ActivityFacts";
import { ActivityFormDialog } from "./ActivityFormDialog";
import { copyOf, draftOf } from "./draft";
import { initiativeName } from "./initiativeName";
import { PasteDialog } from "./PasteDialog";
import { RemoveDialog } from "./RemoveDialog";
import type { ActivitiesScreenProps } from "./screenProps";
import type { FormStart } from "./useActivityForm";

/** What lies in front of the list. */
export type Opened = { step: "new" } | { step: "paste" } | { step: ActivityStep; activity: Activity };

type ActivityDialogsProps = ActivitiesScreenProps & {
  opened: Opened | null;
  /** What has been done, in words for the page behind. */
  onDone: (done: string) => void;
  onClose: () => void;
};

export function ActivityDialogs({ opened, onDone, onClose, ...screen }: ActivityDialogsProps) {
  if (opened === null) return null;
  if (opened.step === "paste") return <PasteDialog around={screen} onDone={onDone} onClose={onClose} />;
  if (opened.step === "show") {
    return <ShowDialog policy={screen.policy} activity={opened.activity} onClose={onClose} />;
  }
  if (opened.step === "remove") {
    const removed = () => {
      onDone(`実施記録「${opened.activity.title}」を消しました`);
      onClose();
    };
    return (
      <RemoveDialog
        policy={screen.policy.code}
        activity={opened.activity}
        onRemoved={removed}
        onClose={onClose}
      />
    );
  }
  return (
    <ActivityFormDialog
      around={screen}
      start={startOf(opened, screen.filter.initiative)}
      onSaved={(activity) => onDone(`保存しました：${initiativeName(activity)}　${activity.title}`)}
      onClose={onClose}
    />
  );
}

function startOf(opened: Opened, initiative: string | undefined): FormStart {
  if (opened.step === "edit") {
    return {
      draft: draftOf(opened.activity),
      initiative: opened.activity.initiative,
      stored: opened.activity,
    };
  }
  if (opened.step === "copy") {
    return { draft: copyOf(opened.activity), initiative: opened.activity.initiative, stored: null };
  }
  return { draft: null, initiative, stored: null };
}

type ShowDialogProps = { policy: ActivitiesScreenProps["policy"]; activity: Activity; onClose: () => void };

function ShowDialog({ policy, activity, onClose }: ShowDialogProps) {
  return (
    <Dialog
      title="実施記録"
      isOpen
      onClose={onClose}
      footer={
        <Button variant="secondary" onPress={onClose}>
          閉じる
        </Button>
      }
    >
      <ActivityFacts policy={policy} activity={activity} />
    </Dialog>
  );
}
