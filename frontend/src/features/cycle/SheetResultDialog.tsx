import { useState } from "react";
import type { Cycle, Result } from "@/api/types";
import { Button, Dialog, ErrorPanel } from "@/ui";
import { faultsFrom, faultsOf, formOf, type ResultFaults, type ResultForm, resultPatch } from "./resultForm";
import { SheetResultAbsent } from "./SheetResultAbsent";
import styles from "./SheetResultDialog.module.css";
import { SheetResultOther } from "./SheetResultOther";
import type { SheetAddress } from "./sheetAddress";
import type { SheetAutosave } from "./sheetState";
import { useResult } from "./useResult";

type SheetResultDialogProps = {
  address: SheetAddress;
  cycle: Cycle;
  result: Result;
  autosave: SheetAutosave;
  onClose: () => void;
};

const choices: { value: ResultForm["choice"]; label: string }[] = [
  { value: "computed", label: "計算した実績を使う" },
  { value: "other", label: "別の値を入力する" },
  { value: "absent", label: "値がない" },
];

/** What a person says of the result; the dialog stays, with all that was typed, until the server has it. */
export function SheetResultDialog({ address, cycle, result, autosave, onClose }: SheetResultDialogProps) {
  const { mutate, isPending, error } = useResult(address, autosave);
  const [form, setForm] = useState(() => formOf(cycle.evaluation.result, result));
  const [faults, setFaults] = useState<ResultFaults>({});
  const change = (part: Partial<ResultForm>) => {
    setForm({ ...form, ...part });
    setFaults({});
  };
  const save = () => {
    const found = faultsOf(form, result);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    mutate(resultPatch(form, result), {
      onSuccess: onClose,
      onError: ({ violations }) => setFaults(faultsFrom(violations, form)),
    });
  };
  return (
    <Dialog
      title="実績を直す"
      isOpen
      onClose={() => isPending || onClose()}
      footer={
        <>
          <Button variant="secondary" onPress={onClose} isDisabled={isPending}>
            やめる
          </Button>
          <Button isPending={isPending} pendingLabel="保存しています" onPress={save}>
            保存する
          </Button>
        </>
      }
    >
      <fieldset className={styles.group}>
        <legend className={styles.legend}>どの実績を使いますか</legend>
        {choices.map(({ value, label }) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name="result"
              checked={form.choice === value}
              onChange={() => change({ choice: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {form.choice === "other" && (
        <SheetResultOther form={form} faults={faults} result={result} onChange={change} />
      )}
      {form.choice === "absent" && <SheetResultAbsent form={form} faults={faults} onChange={change} />}
      {error && !isPending && Object.keys(faults).length === 0 && <ErrorPanel {...error.text} />}
    </Dialog>
  );
}
