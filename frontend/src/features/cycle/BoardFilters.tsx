import type { BusinessCategory, Policy } from "@/api/types";
import { isStatus, statuses, statusLabels } from "@/domain/labels";
import { Select } from "@/ui";
import styles from "./BoardFilters.module.css";
import type { BoardFilter } from "./boardFilter";

const everything = { value: "", label: "すべて" };

type BoardFiltersProps = {
  policy: Policy;
  categories: BusinessCategory[];
  filter: BoardFilter;
  onFilter: (filter: BoardFilter) => void;
  /** false for the baseline year, which has no sheets and so no states. */
  withStatus?: boolean | undefined;
};

export function BoardFilters({ policy, categories, filter, onFilter, withStatus = true }: BoardFiltersProps) {
  const { principle, category, status } = filter;
  const principles = policy.principles.map(({ number, symbol, text }) => ({
    value: String(number),
    label: `${symbol} ${text}`,
  }));
  return (
    <search className={styles.filters}>
      <Select
        size="small"
        label="基本理念"
        value={String(principle ?? "")}
        options={[everything, ...principles]}
        onChange={({ target: { value } }) =>
          onFilter({ ...filter, principle: value ? Number(value) : undefined })
        }
      />
      <Select
        size="small"
        label="事業区分"
        value={category ?? ""}
        options={[
          everything,
          ...categories.map(({ code, label }) => ({ value: code, label: `${code} ${label}` })),
        ]}
        onChange={({ target: { value } }) => onFilter({ ...filter, category: value || undefined })}
      />
      {withStatus && (
        <Select
          size="small"
          label="状態"
          value={status ?? ""}
          options={[everything, ...statuses.map((value) => ({ value, label: statusLabels[value] }))]}
          onChange={({ target: { value } }) =>
            onFilter({ ...filter, status: isStatus(value) ? value : undefined })
          }
        />
      )}
    </search>
  );
}
