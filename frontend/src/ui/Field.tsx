import type { ReactNode } from "react";
import styles from "./Field.module.css";

export type FieldProps = {
  label: string;
  /** Help below the label: what to write, last year's words, the accepted format. */
  support?: ReactNode;
  error?: string | null;
};

type Wiring = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** Label, support text and error around one control, tied together for assistive technology. */
export function Field({
  id,
  label,
  support,
  error,
  required,
  children,
}: FieldProps & { id: string; required?: boolean | undefined; children: (wiring: Wiring) => ReactNode }) {
  const supportId = support ? `${id}-support` : null;
  const errorId = error ? `${id}-error` : null;
  const describedBy = [supportId, errorId].filter(Boolean).join(" ") || undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {required && <span className={styles.required}>必須</span>}
      </label>
      {supportId && (
        <div id={supportId} className={styles.support}>
          {support}
        </div>
      )}
      {children({ id, "aria-describedby": describedBy, "aria-invalid": error ? true : undefined })}
      {errorId && (
        <p id={errorId} className={styles.error}>
          <span aria-hidden="true">＊</span>
          {error}
        </p>
      )}
    </div>
  );
}
