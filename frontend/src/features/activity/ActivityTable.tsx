import type { Activity } from "@/api/types";
import { formatShortDate } from "@/domain/instant";
import { activityKindLabels } from "@/domain/labels";
import { Cell, ColumnHeader, RowHeader, Table } from "@/ui";
import { ActivityActions, type ActivityActionsProps } from "./ActivityActions";
import styles from "./ActivityTable.module.css";
import { quantityInWords } from "./quantity";
import { standingInFull } from "./standing";

export type ActivityRowsProps = {
  caption: string;
  activities: Activity[];
  isOpen: (activity: Activity) => boolean;
  onStep: ActivityActionsProps["onStep"];
};

export function ActivityTable({ caption, activities, isOpen, onStep }: ActivityRowsProps) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <ColumnHeader>日付</ColumnHeader>
          <ColumnHeader>取組</ColumnHeader>
          <ColumnHeader>種別</ColumnHeader>
          <ColumnHeader>名称</ColumnHeader>
          <ColumnHeader>語</ColumnHeader>
          <ColumnHeader>数量</ColumnHeader>
          <ColumnHeader>状態・算入</ColumnHeader>
          <ColumnHeader>場所</ColumnHeader>
          <ColumnHeader>操作</ColumnHeader>
        </tr>
      </thead>
      <tbody>
        {activities.map((activity) => (
          <tr key={activity.id}>
            <Cell>
              <span className={styles.date}>{formatShortDate(activity.date)}</span>
            </Cell>
            <Cell>
              <span className={styles.code}>{activity.printedCode}</span>{" "}
              <span className={styles.quiet}>{activity.name}</span>
            </Cell>
            <Cell>
              <span className={styles.keep}>{activityKindLabels[activity.kind]}</span>
            </Cell>
            <RowHeader>{activity.title}</RowHeader>
            <Cell>
              <span className={styles.keep}>{activity.words.join("・")}</span>
            </Cell>
            <Cell>
              <span className={styles.keep}>{quantityInWords(activity.figures)}</span>
            </Cell>
            <Cell>{standingInFull(activity)}</Cell>
            <Cell>
              <span className={styles.whole}>{activity.place}</span>
            </Cell>
            <Cell>
              <ActivityActions activity={activity} isOpen={isOpen(activity)} onStep={onStep} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
