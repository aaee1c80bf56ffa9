import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { Button, EmptyState, useMediaQuery } from "@/ui";
import { ActivityCards } from "./ActivityCards";
import type { Opened } from "./ActivityDialogs";
import { ActivityTable } from "./ActivityTable";
import { ListSummary } from "./ListSummary";
import { activitiesQuery } from "./queries";
import type { ActivitiesScreenProps } from "./screenProps";
import { closedReason } from "./standing";

type ActivityListProps = ActivitiesScreenProps & { onOpen: (opened: Opened) => void };

export function ActivityList(props: ActivityListProps) {
  const { policy, fiscalYear, filter, statuses, mayWrite, onOpen } = props;
  const query = useSuspenseInfiniteQuery(activitiesQuery(policy.code, fiscalYear, filter));
  const isNarrow = useMediaQuery("(width < 48rem)");
  const activities = query.data.pages.flatMap(({ items }) => items);
  if (activities.length === 0) return <NothingYet {...props} />;
  const Rows = isNarrow ? ActivityCards : ActivityTable;
  return (
    <>
      <ListSummary activities={activities} isWhole={!query.hasNextPage} filter={filter} />
      <Rows
        caption={`${fiscalYearLabel(fiscalYear)}の実施記録`}
        activities={activities}
        isOpen={({ initiative }) => mayWrite && closedReason(statuses.get(initiative)) === null}
        onStep={(step, activity) => onOpen({ step, activity })}
      />
      {query.isFetchNextPageError && <p role="alert">続きを読み込めませんでした。もう一度押してください。</p>}
      {query.hasNextPage && (
        <div>
          <Button
            variant="secondary"
            isPending={query.isFetchingNextPage}
            pendingLabel="読み込んでいます"
            onPress={() => void query.fetchNextPage()}
          >
            さらに表示する
          </Button>
        </div>
      )}
    </>
  );
}

function NothingYet({ fiscalYear, filter, onFilter, mayWrite }: ActivityListProps) {
  const isFiltered = filter.initiative !== undefined || filter.kind !== undefined;
  return (
    <EmptyState
      title={
        isFiltered
          ? "条件に合う実施記録はありません"
          : `${fiscalYearLabel(fiscalYear)}の実施記録はまだありません`
      }
    >
      {mayWrite && (
        <p>
          研修、配布、会議など、行ったことを1件ずつ「実施記録を残す」で入力します。Excelの表があるときは「表から貼り付ける」でまとめて取り込めます。残した記録から、PDCAシートの実績が計算されます。
        </p>
      )}
      {isFiltered && (
        <Button variant="secondary" size="small" onPress={() => onFilter({})}>
          条件を解除する
        </Button>
      )}
    </EmptyState>
  );
}
