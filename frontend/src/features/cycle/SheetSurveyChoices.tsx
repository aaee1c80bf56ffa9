import { useState } from "react";
import type { PooledSurvey } from "@/api/types";
import { ErrorPanel } from "@/ui";
import styles from "./SheetSurvey.module.css";
import type { SheetAddress } from "./sheetAddress";
import type { SheetAutosave } from "./sheetState";
import { useResult } from "./useResult";

type SheetSurveyChoicesProps = { address: SheetAddress; survey: PooledSurvey; autosave: SheetAutosave };

/** Which answers count; a tick is saved at once, like everything on the sheet. */
export function SheetSurveyChoices({ address, survey, autosave }: SheetSurveyChoicesProps) {
  const { mutate, isPending, variables, error } = useResult(address, autosave);
  const [isLast, setLast] = useState(false);
  const stored = survey.choices.filter(({ counted }) => counted).map(({ choice }) => choice);
  const counted = (isPending && variables.choices) || stored;

  const toggle = (choice: string, on: boolean) => {
    const next = survey.choices
      .map((one) => one.choice)
      .filter((one) => (one === choice ? on : counted.includes(one)));
    setLast(next.length === 0);
    if (next.length > 0) mutate({ choices: next });
  };

  return (
    <>
      <fieldset className={styles.choices} aria-label="数える回答">
        {survey.choices.map(({ choice, number }) => (
          <label key={choice} className={styles.choice}>
            <input
              type="checkbox"
              checked={counted.includes(choice)}
              onChange={(event) => toggle(choice, event.target.checked)}
            />
            {choice}（{number.toLocaleString("ja-JP")}）
          </label>
        ))}
      </fieldset>
      <p role="status" className={styles.quiet}>
        {isPending ? "保存中…" : isLast ? "数える回答を1つは残してください。" : ""}
      </p>
      {error && <ErrorPanel {...error.text} />}
    </>
  );
}
