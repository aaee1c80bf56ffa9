import { useState } from "react";
import type { Cycle, CycleAction } from "@/api/types";
import { Button, ErrorPanel } from "@/ui";
import { isOwnSubmission, type Person, STEPS, stepsFor } from "./lifecycle";
import { missingIn } from "./missing";
import { SheetStepDialog } from "./SheetStepDialog";
import styles from "./SheetSteps.module.css";
import type { SheetAddress } from "./sheetAddress";
import type { SheetAutosave } from "./sheetState";
import type { Missing } from "./useMissing";
import { type Step, useStep } from "./useStep";

type SheetStepsProps = {
  address: SheetAddress;
  cycle: Cycle;
  person: Person;
  autosave: SheetAutosave | null;
  /** null where nobody writes. */
  missing: Missing | null;
};

/** What this person can do to the sheet's state now; the next step stands out. */
export function SheetSteps({ address, cycle, person, autosave, missing }: SheetStepsProps) {
  const { mutate, isPending, variables, error, reset } = useStep(address, autosave);
  const [asked, setAsked] = useState<CycleAction | null>(null);
  // Outlives its dialog: a reason is not typed twice because the server was not reached.
  const [reason, setReason] = useState("");
  const actions = stepsFor(cycle, person);
  const ownSubmission = cycle.status === "SUBMITTED" && isOwnSubmission(cycle, person);

  const take = (step: Step) =>
    mutate(step, {
      onSuccess: () => setAsked(null),
      onError: (failure) => {
        missing?.tell(failure.missing);
        if (failure.isTargetChanged) setAsked("approve");
        else if (!failure.atReason && failure.missing.length === 0) setAsked(null);
      },
    });
  const press = (action: CycleAction) => {
    reset();
    if (action === "submit" && autosave) missing?.tell(missingIn(cycle, autosave.snapshot().form.mine));
    const isAsked = action === "submit" || (action === "approve" && cycle.targetChanged);
    if (isAsked || STEPS[action].goesBack) setAsked(action);
    else take({ action, reason: null });
  };

  return (
    <>
      {(actions.length > 0 || ownSubmission) && (
        <div className={styles.steps}>
          {actions.map((action) => (
            <Button
              key={action}
              variant={STEPS[action].goesBack ? "secondary" : "primary"}
              isPending={isPending && asked === null && variables.action === action}
              onPress={() => press(action)}
            >
              {STEPS[action].label}
            </Button>
          ))}
          {ownSubmission && <p className={styles.why}>提出した人は承認できません</p>}
        </div>
      )}
      {error && asked === null && <ErrorPanel {...error.text} />}
      {asked !== null && (
        <SheetStepDialog
          action={asked}
          cycle={cycle}
          values={autosave?.snapshot().form.mine ?? null}
          missing={missing?.violations ?? []}
          reason={reason}
          onReason={setReason}
          isPending={isPending}
          error={error?.atReason ?? null}
          onTake={take}
          onClose={() => isPending || setAsked(null)}
        />
      )}
    </>
  );
}
