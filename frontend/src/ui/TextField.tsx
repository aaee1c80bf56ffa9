import { type ComponentProps, useId } from "react";
import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";
import { isComposing } from "./ime";

export type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, "className" | "style" | "id">;

export function TextField({ label, support, error, onKeyDown, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} support={support} error={error ?? null} required={input.required}>
      {(wiring) => (
        <input
          {...input}
          {...wiring}
          className={styles.control}
          onKeyDown={(event) => {
            if (event.key === "Enter" && isComposing(event)) event.preventDefault();
            onKeyDown?.(event);
          }}
        />
      )}
    </Field>
  );
}
