import type { Cycle, CycleAction, Violation } from "@/api/types";
import { ReasonDialog } from "@/saving/ReasonDialog";
import { STEPS } from "./lifecycle";
import { SheetApprove } from "./SheetApprove";
import { SheetSubmit } from "./SheetSubmit";
import type { FieldValues } from "./sheetFields";
import { valuesOf } from "./sheetValues";
import type { Step } from "./useStep";

type SheetStepDialogProps = {
  action: CycleAction;
  cycle: Cycle;
  /** What is in the form; null where nobody writes. */
  values: FieldValues | null;
  missing: readonly Violation[];
  reason: string;
  onReason: (reason: string) => void;
  isPending: boolean;
  /** What the server said about the reason. */
  error: string | null;
  onTake: (step: Step) => void;
  onClose: () => void;
};

const leads: Partial<Record<CycleAction, string>> = {
  sendBack: "シートは評価中に戻り、担当者がまた書けるようになります。理由は担当者に示し、記録に残します。",
  reopen: "シートは評価中に戻り、また書けるようになります。理由は担当者に示し、記録に残します。",
};

/** What has to be known or said before a step is taken. */
export function SheetStepDialog({ action, cycle, values, missing, onTake, ...rest }: SheetStepDialogProps) {
  const { isPending, onClose } = rest;
  if (action === "submit") {
    return (
      <SheetSubmit
        values={values ?? valuesOf(cycle)}
        missing={missing}
        isPending={isPending}
        onSubmit={() => onTake({ action, reason: null })}
        onClose={onClose}
      />
    );
  }
  if (action === "approve") {
    return (
      <SheetApprove
        cycle={cycle}
        isPending={isPending}
        onApprove={() => onTake({ action, reason: null, targetChangeSeen: true })}
        onClose={onClose}
      />
    );
  }
  return (
    <ReasonDialog
      {...rest}
      title={`${STEPS[action].label}理由`}
      lead={leads[action] ?? ""}
      confirmLabel={STEPS[action].label}
      onConfirm={(reason) => onTake({ action, reason })}
    />
  );
}
