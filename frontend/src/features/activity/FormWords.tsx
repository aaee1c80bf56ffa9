import { CheckChips } from "@/ui";
import styles from "./FormWords.module.css";
import { type FormProps, faultAt } from "./formState";

/** Which words of the year's target the record shows; a target in numbers is counted and asks for none. */
export function FormWords({ form: { draft, faults, change, target } }: FormProps) {
  const asked = target?.activities ?? [];
  // A word of a former target stays visible, or it could never be taken away.
  const words = [...asked, ...draft.words.filter((word) => !asked.includes(word))];
  if (words.length === 0) {
    if (!target) return null;
    const from = target.kind === "RATE" ? "アンケートの回答から計算します" : "数量から数えます";
    return (
      <p className={styles.quiet}>
        この年度の目標は「{target.resolved}」です。実績は{from}。
      </p>
    );
  }
  return (
    <CheckChips
      legend="目標の語"
      support="この記録が示す語を選びます。どれも選ばない記録は、目標の判定に使われません。"
      options={words.map((word) => ({ value: word, label: word }))}
      chosen={draft.words}
      error={faultAt(faults, "/words")}
      onChange={(chosen) => change({ words: chosen })}
    />
  );
}
