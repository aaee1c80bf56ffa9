import type { ReactNode } from "react";
import type { Committee, MeetingRow } from "@/api/types";
import { useDocumentTitle, useMediaQuery } from "@/ui";
import { CommitteeCards } from "./CommitteeCards";
import styles from "./CommitteesScreen.module.css";
import { CommitteesTable } from "./CommitteesTable";

export type CommitteesProps = {
  policy: string;
  committees: readonly Committee[];
  /** The next meeting of each body that has one, by the body's code. */
  next: ReadonlyMap<string, MeetingRow>;
  today: string;
};

type CommitteesScreenProps = CommitteesProps & {
  /** The way to make a meeting; nothing for a reader. */
  create: ReactNode;
  /** The meetings of the year, with the switch of years. */
  meetings: ReactNode;
};

/** 会議: the bodies in their order, and below them what they have met for. */
export function CommitteesScreen({ create, meetings, ...bodies }: CommitteesScreenProps) {
  useDocumentTitle("会議");
  const isNarrow = useMediaQuery("(width < 48rem)");
  const Bodies = isNarrow ? CommitteeCards : CommitteesTable;
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1>会議</h1>
        {create}
      </header>
      <section aria-label="会議体">
        <Bodies {...bodies} />
      </section>
      {meetings}
    </div>
  );
}
