import { useState } from "react";
import type { Cycle, CycleAction } from "@/api/types";
import { Button, Dialog, ErrorPanel } from "@/ui";
import type { Autosave } from "./autosave";
import type { SheetAddress } from "./draft";
import { isOwnSubmission, type Person, STEPS, stepsFor } from "./lifecycle";
import { ReasonDialog } from "./ReasonDialog";
import styles from "./SheetSteps.module.css";
import { useStep } from "./useStep";

type SheetStepsProps = {
  address: SheetAddress;
  cycle: Cycle;
  person: Person;
  autosave: Autosave | null;
};

const leads: Partial<Record<CycleAction, string>> = {
  sendBack: "シートは評価中に戻り、担当者がまた書けるようになります。理由は担当者に示し、記録に残します。",
  reopen: "シートは評価中に戻り、また書けるようになります。理由は担当者に示し、記録に残します。",
};

/** What this person can do to the sheet's state now; the next step stands out. */
export function SheetSteps({ address, cycle, person, autosave }: SheetStepsProps) {
  const { mutate, isPending, variables, error, reset } = useStep(address, autosave);
  const [asked, setAsked] = useState<CycleAction | null>(null);
  // Outlives its dialog: a reason is not typed twice because the server was not reached.
  const [reason, setReason] = useState("");
  const actions = stepsFor(cycle, person);
  const ownSubmission = cycle.status === "SUBMITTED" && isOwnSubmission(cycle, person);

  const take = (action: CycleAction, reason: string | null = null) =>
    mutate({ action, reason }, { onSettled: (_, failure) => failure?.atReason || setAsked(null) });
  const press = (action: CycleAction) => {
    reset();
    if (action === "submit" || STEPS[action].goesBack) setAsked(action);
    else take(action);
  };
  const close = () => {
    if (!isPending) setAsked(null);
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
      {asked === "submit" && (
        <Dialog
          title="このシートを提出しますか"
          isOpen
          onClose={close}
          footer={
            <>
              <Button variant="secondary" onPress={close}>
                やめる
              </Button>
              <Button isPending={isPending} pendingLabel="提出しています" onPress={() => take("submit")}>
                提出する
              </Button>
            </>
          }
        >
          <p>提出すると、差し戻されるまで、このシートは書き換えられません。</p>
        </Dialog>
      )}
      {asked !== null && asked !== "submit" && (
        <ReasonDialog
          title={`${STEPS[asked].label}理由`}
          lead={leads[asked] ?? ""}
          confirmLabel={STEPS[asked].label}
          reason={reason}
          onReason={setReason}
          isPending={isPending}
          error={error?.atReason ?? null}
          onConfirm={(given) => take(asked, given)}
          onClose={close}
        />
      )}
    </>
  );
}
