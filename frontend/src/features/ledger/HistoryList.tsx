import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { describeError } from "@/api/problem";
import { Button, EmptyState, ErrorPanel, Loading } from "@/ui";
import { HistoryEntry } from "./HistoryEntry";
import styles from "./HistoryList.module.css";
import type { Names } from "./names";
import { historyQuery } from "./queries";
import { recordNames } from "./words";

const AT_ONCE = 20;

type HistoryListProps = { policy: string; subject: string; title: string; names: Names };

export function HistoryList({ policy, subject, title, names }: HistoryListProps) {
  const { data, error, refetch, isFetching } = useQuery(historyQuery(policy, subject));
  const [shown, setShown] = useState(AT_ONCE);
  if (error && !data) {
    return (
      <ErrorPanel {...describeError(error)}>
        <Button variant="secondary" isPending={isFetching} onPress={() => void refetch()}>
          もう一度試す
        </Button>
      </ErrorPanel>
    );
  }
  if (!data) return <Loading label="変更履歴を読み込んでいます" />;
  if (data.length === 0) {
    return (
      <EmptyState title="まだ変更はありません">
        <p>書いたり直したりすると、だれがいつ何を変えたかがここに残ります。</p>
      </EmptyState>
    );
  }
  const about = recordNames(data);
  return (
    <>
      <ol className={styles.list} aria-label={title}>
        {data.slice(0, shown).map((entry) => (
          <HistoryEntry
            key={entry.sequence}
            entry={entry}
            asked={subject}
            about={about.get(entry.sequence) ?? ""}
            names={names}
          />
        ))}
      </ol>
      {shown < data.length && (
        <Button variant="secondary" size="small" onPress={() => setShown(shown + AT_ONCE)}>
          前の変更も表示する（あと{data.length - shown}件）
        </Button>
      )}
    </>
  );
}
