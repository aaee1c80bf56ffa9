import type { WorkItem } from "@/api/types";
import { dueState } from "@/domain/due";

export type Section = { title: string; items: WorkItem[] };

/** The list in the order of what presses: came back, waits for an answer, overdue, then the rest by date. */
export function sectionsOf(items: readonly WorkItem[], today: string): Section[] {
  const isOverdue = ({ due }: WorkItem) => due !== null && dueState(due.date, today).overdue;
  const writing = items.filter(({ kind }) => kind === "TO_WRITE");
  const sections = [
    { title: "差し戻されたシート", items: items.filter(({ kind }) => kind === "RETURNED") },
    { title: "承認を待っているシート", items: items.filter(({ kind }) => kind === "TO_REVIEW") },
    { title: "期限を過ぎたシート", items: writing.filter(isOverdue) },
    { title: "記入するシート", items: writing.filter((item) => !isOverdue(item)) },
  ];
  return sections.filter((section) => section.items.length > 0);
}
