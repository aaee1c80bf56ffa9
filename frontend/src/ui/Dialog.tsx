import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import styles from "./Dialog.module.css";

export type DialogProps = {
  title: string;
  isOpen: boolean;
  /** Called on Escape or a close button; left out where the person has to decide first. */
  onClose?: () => void;
  size?: "medium" | "wide";
  role?: "dialog" | "alertdialog";
  children: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
};

export function Dialog({ title, isOpen, onClose, size = "medium", role, children, footer }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen={isOpen}
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(open) => !open && onClose?.()}
    >
      <Modal className={styles.modal ?? ""} data-size={size}>
        <AriaDialog className={styles.dialog ?? ""} role={role ?? "dialog"}>
          <Heading slot="title" level={2} className={styles.title ?? ""}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          {footer && <div className={styles.footer}>{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
