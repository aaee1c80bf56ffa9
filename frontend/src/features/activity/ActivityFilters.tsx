import type { Initiative } from "@/api/types";
import { activityKindLabels } from "@/domain/labels";
import { Select } from "@/ui";
import styles from "./ActivityFilters.module.css";
import { type ActivityFilter, activityKinds, isActivityKind } from "./activityFilter";
import { initiativeName } from "./initiativeName";

const everything = { value: "", label: "すべて" };

type ActivityFiltersProps = {
  initiatives: Initiative[];
  filter: ActivityFilter;
  onFilter: (filter: ActivityFilter) => void;
};

export function ActivityFilters({ initiatives, filter, onFilter }: ActivityFiltersProps) {
  return (
    <search className={styles.filters}>
      <Select
        size="small"
        label="取組"
        value={filter.initiative ?? ""}
        options={[everything, ...initiatives.map((one) => ({ value: one.code, label: initiativeName(one) }))]}
        onChange={({ target: { value } }) => onFilter({ ...filter, initiative: value || undefined })}
      />
      <Select
        size="small"
        label="種別"
        value={filter.kind ?? ""}
        options={[everything, ...activityKinds.map((value) => ({ value, label: activityKindLabels[value] }))]}
        onChange={({ target: { value } }) =>
          onFilter({ ...filter, kind: isActivityKind(value) ? value : undefined })
        }
      />
    </search>
  );
}
