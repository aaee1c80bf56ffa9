import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { describeError } from "@/api/problem";
import { Button, EmptyState, ErrorPanel, Loading } from "@/ui";
import type { SheetAddress } from "./draft";
import { HistoryEntry } from "./HistoryEntry";
import styles from "./HistoryList.module.css";
import { historyQuery } from "./historyQueries";

const AT_ONCE = 20;

export function HistoryList({ address }: { address: SheetAddress }) {
  const { data, error, refetch, isFetching } = useQuery(historyQuery(address));
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
        <p>シートを書くと、だれがいつ何を変えたかがここに残ります。</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={styles.list} aria-label="変更履歴">
        {data.slice(0, shown).map((entry) => (
          <HistoryEntry key={entry.sequence} entry={entry} />
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
