import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import styles from "./Button.module.css";

export type ButtonProps = Omit<AriaButtonProps, "children" | "className" | "style"> & {
  variant?: "primary" | "secondary" | "text";
  size?: "medium" | "small";
  /** Shown beside the label while the work runs; the button keeps its focus and ignores presses. */
  pendingLabel?: string;
  children: ReactNode;
};

export function Button({
  variant = "primary",
  size = "medium",
  pendingLabel = "処理しています",
  isPending,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      isPending={isPending}
      className={styles.button ?? ""}
      data-variant={variant}
      data-size={size}
    >
      {isPending ? pendingLabel : children}
    </AriaButton>
  );
}
