import type { Autosave } from "@/saving/autosave";
import { type Form, fieldError } from "@/saving/form";
import { SavedTextBox } from "@/saving/SavedTextBox";
import { MinutesDecision } from "./MinutesDecision";
import styles from "./MinutesFields.module.css";
import { type MinutesKey, minutesWords, TEXT_LIMIT } from "./minutesForm";

type MinutesFieldsProps = {
  form: Form<MinutesKey>;
  autosave: Autosave<MinutesKey>;
  hasBegun: boolean;
};

export function MinutesFields({ form, autosave, hasBegun }: MinutesFieldsProps) {
  const text = (key: MinutesKey) => ({
    label: minutesWords.label(key),
    name: key,
    limit: TEXT_LIMIT,
    value: form.mine[key],
    error: fieldError(form, key),
    onChange: (value: string) => autosave.edit(key, value),
    onComposing: autosave.composing,
  });
  return (
    <div className={styles.fields}>
      <div className={styles.summary}>
        <SavedTextBox {...text("/summary")} rows={7} />
      </div>
      <MinutesDecision
        decision={form.mine["/decision"]}
        error={fieldError(form, "/decision")}
        hasBegun={hasBegun}
        onDecide={(decision) => {
          autosave.edit("/decision", decision);
          void autosave.saveNow();
        }}
      />
      <SavedTextBox
        {...text("/opinion")}
        rows={2}
        help="確定すると、シートの「会議の意見」に取り込めます。"
      />
    </div>
  );
}
