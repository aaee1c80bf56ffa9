import type { ReactNode } from "react";
import { Notice } from "./Notice";

export type ErrorPanelProps = {
  /** What happened, the details, and what the person can do. */
  title: string;
  detail?: string;
  action: string;
  children?: ReactNode;
};

export function ErrorPanel({ title, detail, action, children }: ErrorPanelProps) {
  return (
    <Notice tone="error" title={title} actions={children}>
      {detail && <p>{detail}</p>}
      <p>{action}</p>
    </Notice>
  );
}
