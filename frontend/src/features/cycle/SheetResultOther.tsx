import { useId } from "react";
import type { Result } from "@/api/types";
import { TextArea, TextField } from "@/ui";
import type { ResultFaults, ResultForm } from "./resultForm";
import styles from "./SheetResultDialog.module.css";

type SheetResultOtherProps = {
  form: ResultForm;
  faults: ResultFaults;
  result: Result;
  onChange: (part: Partial<ResultForm>) => void;
};

/** Another result than the computed one, and why. */
export function SheetResultOther({ form, faults, result, onChange }: SheetResultOtherProps) {
  const id = useId();
  return (
    <>
      {result.kind === "ACTIVITIES" ? (
        <fieldset className={styles.group} aria-describedby={faults.words ? `${id}-words` : undefined}>
          <legend className={styles.legend}>行ったこと</legend>
          {result.words.map(({ word }) => (
            <label key={word} className={styles.choice}>
              <input
                type="checkbox"
                checked={form.words.includes(word)}
                onChange={(event) => onChange({ words: toggled(form.words, word, event.target.checked) })}
              />
              {word}
            </label>
          ))}
          {faults.words && (
            <p id={`${id}-words`} className={styles.error}>
              {faults.words}
            </p>
          )}
        </fieldset>
      ) : (
        <TextField
          label={result.unit ? `実績（${result.unit}）` : "実績"}
          required
          inputMode="decimal"
          autoComplete="off"
          value={form.value}
          error={faults.value ?? null}
          onChange={(event) => onChange({ value: event.target.value })}
        />
      )}
      <TextArea
        label="理由"
        support="計算した実績を使わない理由を書きます。"
        required
        value={form.reason}
        error={faults.reason ?? null}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
    </>
  );
}

function toggled(words: readonly string[], word: string, on: boolean): string[] {
  return on ? [...words, word] : words.filter((one) => one !== word);
}
