import { type ComponentProps, useCallback, useId, useLayoutEffect, useRef } from "react";
import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";

export type TextAreaProps = FieldProps & Omit<ComponentProps<"textarea">, "className" | "style" | "id">;

/** A plain textarea, so that native undo and the IME work as everywhere; it grows with its text. */
export function TextArea({ label, support, error, rows = 3, ref, ...textarea }: TextAreaProps) {
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const setRef = useCallback(
    (element: HTMLTextAreaElement | null) => {
      own.current = element;
      if (typeof ref === "function") ref(element);
      else if (ref) ref.current = element;
    },
    [ref],
  );
  useGrow(own, textarea.value);
  return (
    <Field id={id} label={label} support={support} error={error ?? null} required={textarea.required}>
      {(wiring) => (
        <textarea
          {...textarea}
          {...wiring}
          ref={setRef}
          rows={rows}
          className={`${styles.control} ${styles.multiline}`}
        />
      )}
    </Field>
  );
}

function useGrow(own: { current: HTMLTextAreaElement | null }, value: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    // Browsers with field-sizing do this in CSS and need no measuring.
    if (!own.current || window.CSS?.supports?.("field-sizing", "content")) return;
    own.current.style.height = "auto";
    own.current.style.height = `${own.current.scrollHeight + 2}px`;
  }, [own, value]);
}
