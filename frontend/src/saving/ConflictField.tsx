import { useId } from "react";
import { DiffText, TextArea } from "@/ui";
import styles from "./ConflictField.module.css";
import type { Choice, Decision } from "./conflictChoice";
import type { FieldWords } from "./fieldWords";
import type { Conflict } from "./form";

const choices: { value: Choice; label: string }[] = [
  { value: "mine", label: "自分のものを使う" },
  { value: "theirs", label: "相手のものを使う" },
  { value: "rewritten", label: "まとめて書き直す" },
];

type ConflictFieldProps<Key extends string> = {
  conflict: Conflict<Key>;
  words: FieldWords<Key>;
  mine: string;
  who: string;
  decision: Decision;
  isMissing: boolean;
  onDecide: (decision: Decision) => void;
};

export function ConflictField<Key extends string>({
  conflict,
  words,
  mine,
  who,
  decision,
  isMissing,
  onDecide,
}: ConflictFieldProps<Key>) {
  const id = useId();
  const { key } = conflict;
  const [own, other, origin] = [mine, conflict.theirs, conflict.base].map((value) => words.shown(key, value));
  return (
    <fieldset className={styles.field} aria-describedby={isMissing ? `${id}-missing` : undefined}>
      <legend className={styles.legend}>{words.label(key)}</legend>
      <div className={styles.columns}>
        <Version title="自分" before={other ?? ""} after={own ?? ""} />
        <Version title={`相手（${who}）`} before={own ?? ""} after={other ?? ""} />
        <Version title="元" before={origin ?? ""} after={origin ?? ""} />
      </div>
      <div className={styles.choices}>
        {choices
          .filter(({ value }) => !words.isChosen(key) || value !== "rewritten")
          .map(({ value, label }) => (
            <label key={value} className={styles.choice}>
              <input
                type="radio"
                name={id}
                checked={decision.choice === value}
                onChange={() => onDecide({ ...decision, choice: value })}
              />
              {label}
            </label>
          ))}
      </div>
      {isMissing && (
        <p id={`${id}-missing`} role="alert" className={styles.missing}>
          「{words.label(key)}」をどうするか選んでください。
        </p>
      )}
      {decision.choice === "rewritten" && (
        <TextArea
          label="書き直した内容"
          support="自分と相手の文を続けて入れてあります。"
          value={decision.rewritten}
          onChange={(event) => onDecide({ ...decision, rewritten: event.target.value })}
        />
      )}
    </fieldset>
  );
}

/** One version, with the characters that the other one does not have marked. */
function Version({ title, before, after }: { title: string; before: string; after: string }) {
  return (
    <section className={styles.version} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {after === "" ? (
        <p className={styles.empty}>記入なし</p>
      ) : (
        <p className={styles.text}>
          <DiffText before={before} after={after} show="after" />
        </p>
      )}
    </section>
  );
}
