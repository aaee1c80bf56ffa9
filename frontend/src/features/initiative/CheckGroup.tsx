import { useId } from "react";
import styles from "./CheckGroup.module.css";

type CheckGroupProps<Value extends string | number> = {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  error?: string | undefined;
};

/** Any of a few; what is chosen but not offered here stays chosen. */
export function CheckGroup<Value extends string | number>(props: CheckGroupProps<Value>) {
  const { legend, options, chosen, onChange, error } = props;
  const id = useId();
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className={styles.group} aria-describedby={error ? id : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.choice}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            {label}
          </label>
        ))}
      </div>
      {error && (
        <p id={id} className={styles.error}>
          <span aria-hidden="true">＊</span>
          {error}
        </p>
      )}
    </fieldset>
  );
}
