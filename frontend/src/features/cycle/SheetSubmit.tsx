import type { Violation } from "@/api/types";
import { progressLabels } from "@/domain/labels";
import { Button, Dialog } from "@/ui";
import { SheetMissing } from "./SheetMissing";
import { type FieldValues, SHEET_PARTS } from "./sheetFields";
import { progressOf } from "./sheetValues";

type SheetSubmitProps = {
  values: FieldValues;
  missing: readonly Violation[];
  isPending: boolean;
  onSubmit: () => void;
  onClose: () => void;
};

/** Says what a submission means and what is still empty; only a judgement that is missing stands in its way. */
export function SheetSubmit({ values, missing, isPending, onSubmit, onClose }: SheetSubmitProps) {
  if (missing.length > 0) return <SheetMissing missing={missing} onClose={onClose} />;
  const unfinished = SHEET_PARTS.filter(({ name }) => progressOf(name, values) !== "FILLED");
  return (
    <Dialog
      title="このシートを提出しますか"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            やめる
          </Button>
          <Button isPending={isPending} pendingLabel="提出しています" onPress={onSubmit}>
            提出する
          </Button>
        </>
      }
    >
      <p>提出すると、差し戻されるまで、このシートは書き換えられません。</p>
      {unfinished.length > 0 && (
        <div>
          <p>書き終えていない部分があります。このまま提出することもできます。</p>
          <ul>
            {unfinished.map(({ name, label, fields }) => (
              <li key={name}>
                <strong>
                  {label}：{progressLabels[progressOf(name, values)]}
                </strong>
                （
                {fields
                  .filter(({ key, optional }) => !optional && values[key] === "")
                  .map((field) => field.label)
                  .join("・")}
                ）
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
