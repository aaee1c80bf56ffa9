import { type ReactNode, useId } from "react";
import styles from "./Chips.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

/** `spoken` is read aloud in place of the symbol. */
export type ChipOption<Value extends string> = {
  value: Value;
  label: string;
  symbol?: string | undefined;
  spoken?: string | undefined;
};

type ChipsProps<Value extends string> = {
  legend: string;
  /** Help below the legend. */
  support?: ReactNode;
  error?: string | null | undefined;
  required?: boolean;
  options: readonly ChipOption<Value>[];
};

type OneProps<Value extends string> = ChipsProps<Value> & {
  chosen: Value | "";
  onChoose: (value: Value) => void;
};

/** One of few: all of them in sight, so that choosing takes one press. */
export function RadioChips<Value extends string>({ chosen, onChoose, ...rest }: OneProps<Value>) {
  return <Chips {...rest} type="radio" isChosen={(value) => value === chosen} onToggle={onChoose} />;
}

type ManyProps<Value extends string> = ChipsProps<Value> & {
  chosen: Value[];
  onChange: (values: Value[]) => void;
};

/** Any of few; the order stays that of the options. */
export function CheckChips<Value extends string>({ chosen, onChange, ...rest }: ManyProps<Value>) {
  const toggle = (value: Value) => {
    const next = rest.options.map((option) => option.value);
    onChange(next.filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))));
  };
  return <Chips {...rest} type="checkbox" isChosen={(value) => chosen.includes(value)} onToggle={toggle} />;
}

type InnerProps<Value extends string> = ChipsProps<Value> & {
  type: "radio" | "checkbox";
  isChosen: (value: Value) => boolean;
  onToggle: (value: Value) => void;
};

function Chips<Value extends string>(props: InnerProps<Value>) {
  const { legend, support, error, required, options, type, isChosen, onToggle } = props;
  const id = useId();
  const describedBy = [support && `${id}-support`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className={styles.chips} aria-describedby={describedBy || undefined}>
      <legend className={styles.legend}>
        {legend}
        {required && <span className={styles.required}>必須</span>}
      </legend>
      {support && (
        <div id={`${id}-support`} className={styles.support}>
          {support}
        </div>
      )}
      <div className={styles.choices}>
        {options.map(({ value, label, symbol, spoken }) => (
          <label key={value} className={styles.choice}>
            <input
              type={type}
              name={id}
              value={value}
              checked={isChosen(value)}
              aria-invalid={error ? true : undefined}
              onChange={() => onToggle(value)}
            />
            {symbol && <span aria-hidden="true">{symbol}</span>}
            {spoken && <VisuallyHidden>{spoken}、</VisuallyHidden>}
            {label}
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <span aria-hidden="true">＊</span>
          {error}
        </p>
      )}
    </fieldset>
  );
}
