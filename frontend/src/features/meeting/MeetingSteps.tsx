import { useState } from "react";
import type { Meeting, MeetingAction } from "@/api/types";
import { ReasonDialog } from "@/saving/ReasonDialog";
import { Button, ErrorPanel } from "@/ui";
import { MeetingProgress } from "./MeetingProgress";
import styles from "./MeetingSteps.module.css";
import { MeetingUndecided } from "./MeetingUndecided";
import { meetingSteps, stepsFrom } from "./meetingSteps";
import { type MeetingStep, useMeetingStep } from "./useMeetingStep";

type MeetingStepsProps = { policy: string; meeting: Meeting; mayRun: boolean };

/** Where the meeting stands, and what can be done next. */
export function MeetingSteps({ policy, meeting, mayRun }: MeetingStepsProps) {
  const { mutate, isPending, variables, error, reset } = useMeetingStep(policy, meeting.id);
  const [asked, setAsked] = useState<MeetingAction | null>(null);
  // Outlives its dialog: a reason is not typed twice because the server was not reached.
  const [reason, setReason] = useState("");
  const take = (step: MeetingStep) =>
    mutate(step, {
      onSuccess: () => {
        setAsked(null);
        setReason("");
      },
      onError: ({ atReason }) => atReason === null && setAsked(null),
    });
  const press = (action: MeetingAction) => {
    reset();
    if (meetingSteps[action].lead) setAsked(action);
    else take({ action, reason: null });
  };
  return (
    <div className={styles.steps}>
      <div className={styles.line}>
        <MeetingProgress status={meeting.status} />
        {mayRun && (
          <div className={styles.buttons}>
            {stepsFrom[meeting.status].map((action) => (
              <Button
                key={action}
                variant={meetingSteps[action].goesBack ? "secondary" : "primary"}
                isPending={isPending && asked === null && variables.action === action}
                onPress={() => press(action)}
              >
                {meetingSteps[action].label}
              </Button>
            ))}
          </div>
        )}
      </div>
      {error && asked === null && (
        <ErrorPanel {...error.text}>{error.isUndecided && <MeetingUndecided meeting={meeting} />}</ErrorPanel>
      )}
      {asked !== null && (
        <ReasonDialog
          title={meetingSteps[asked].label}
          confirmLabel={meetingSteps[asked].label}
          lead={meetingSteps[asked].lead ?? ""}
          reason={reason}
          onReason={setReason}
          isPending={isPending}
          error={error?.atReason ?? null}
          onConfirm={(why) => take({ action: asked, reason: why })}
          onClose={() => isPending || setAsked(null)}
        />
      )}
    </div>
  );
}
