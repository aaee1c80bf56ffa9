import type { BoardChoicesProps } from "./BoardChoices";
import { BoardFilterSelect } from "./BoardFilterSelect";

/** Conditions on what the policy prints: they hold for the baseline year too. */
export function BoardPrintedFilters({ policy, committees, categories, filter, onFilter }: BoardChoicesProps) {
  return (
    <>
      <BoardFilterSelect
        label="基本理念"
        value={filter.principle?.toString()}
        options={policy.principles.map(({ number, symbol, text }) => ({
          value: String(number),
          label: `${symbol} ${text}`,
        }))}
        onChange={(value) => onFilter({ ...filter, principle: value ? Number(value) : undefined })}
      />
      <BoardFilterSelect
        label="部会"
        value={filter.committee}
        options={committees.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(committee) => onFilter({ ...filter, committee })}
      />
      <BoardFilterSelect
        label="事業区分"
        value={filter.category}
        options={categories.map(({ code, label }) => ({ value: code, label: `${code} ${label}` }))}
        onChange={(category) => onFilter({ ...filter, category })}
      />
    </>
  );
}
