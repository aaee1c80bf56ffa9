import type { ReactNode } from "react";
import type { MeetingRow } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { EmptyState } from "@/ui";
import { MeetingList } from "./MeetingList";
import styles from "./MeetingList.module.css";

type MeetingListSectionProps = {
  policy: string;
  fiscalYear: number;
  meetings: MeetingRow[];
  mayRun: boolean;
  years: ReactNode;
  /** The way to make a meeting, where the page has none of its own. */
  create?: ReactNode;
};

/** The meetings of one year, or what to do first. */
export function MeetingListSection(props: MeetingListSectionProps) {
  const { policy, fiscalYear, meetings, mayRun, years, create } = props;
  const year = fiscalYearLabel(fiscalYear);
  return (
    <section className={styles.section} aria-label="会議の一覧">
      <div className={styles.top}>
        <h2>会議の一覧</h2>
        {create}
      </div>
      {years}
      {meetings.length === 0 ? (
        <EmptyState title={`${year}の会議はまだありません`}>
          {mayRun && (
            <p>
              「会議を作る」で、会議体と開催日を入力します。作った会議では、提出されたシートや残っている宿題から議題を選べます。
            </p>
          )}
        </EmptyState>
      ) : (
        <MeetingList policy={policy} meetings={meetings} caption={`${year}の会議`} />
      )}
    </section>
  );
}
