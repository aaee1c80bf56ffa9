import type { CycleRow } from "@/api/types";
import { isStatus, statuses, statusLabels } from "@/domain/labels";
import { ratingText } from "@/domain/rating";
import type { BoardChoicesProps } from "./BoardChoices";
import { BoardFilterSelect } from "./BoardFilterSelect";
import { MINE, NOBODY, ownersOf, UNRATED } from "./boardFilter";

type BoardSheetFiltersProps = Pick<BoardChoicesProps, "policy" | "filter" | "onFilter"> & {
  rows: CycleRow[];
};

/** Conditions on the year's sheets. */
export function BoardSheetFilters({ policy, rows, filter, onFilter }: BoardSheetFiltersProps) {
  const { ratings } = policy.effective;
  return (
    <>
      <BoardFilterSelect
        label="状態"
        value={filter.status}
        options={statuses.map((value) => ({ value, label: statusLabels[value] }))}
        onChange={(value) => onFilter({ ...filter, status: isStatus(value) ? value : undefined })}
      />
      <BoardFilterSelect
        label="担当"
        value={filter.owner}
        options={[
          { value: MINE, label: "自分" },
          { value: NOBODY, label: "担当なし" },
          ...ownersOf(rows).map(({ username, name }) => ({ value: username, label: name })),
        ]}
        onChange={(owner) => onFilter({ ...filter, owner })}
      />
      <BoardFilterSelect
        label="評価"
        value={filter.rating}
        options={[
          ...ratings.map(({ code }) => ({ value: code, label: ratingText(ratings, code) })),
          { value: UNRATED, label: "未評価" },
        ]}
        onChange={(rating) => onFilter({ ...filter, rating })}
      />
      <BoardFilterSelect
        label="期限"
        value={filter.overdue && "overdue"}
        options={[{ value: "overdue", label: "超過のみ" }]}
        onChange={(value) => onFilter({ ...filter, overdue: value ? true : undefined })}
      />
    </>
  );
}
