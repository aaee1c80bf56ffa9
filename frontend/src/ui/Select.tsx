import { type ComponentProps, useId } from "react";
import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";

export type SelectProps = FieldProps & { size?: "medium" | "small" } & Omit<
    ComponentProps<"select">,
    "className" | "style" | "id" | "children" | "size"
  > & {
    options: { value: string; label: string }[];
  };

/** The browser's own select: it works with every keyboard, screen reader and phone. */
export function Select({ label, support, error, options, size = "medium", ...select }: SelectProps) {
  const id = useId();
  return (
    <Field id={id} label={label} support={support} error={error ?? null} required={select.required}>
      {(wiring) => (
        <select {...select} {...wiring} className={styles.control} data-size={size}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
