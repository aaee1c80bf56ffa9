import { Select } from "@/ui";

type Option = { value: string; label: string };
type BoardFilterSelectProps = {
  label: string;
  value: string | undefined;
  options: Option[];
  onChange: (value: string | undefined) => void;
};

/** One condition; a value from an old address stays visible although nothing here has it any more. */
export function BoardFilterSelect({ label, value = "", options, onChange }: BoardFilterSelectProps) {
  const known = value === "" || options.some((option) => option.value === value);
  return (
    <Select
      size="small"
      label={label}
      value={value}
      options={[
        { value: "", label: "すべて" },
        ...options,
        ...(known ? [] : [{ value, label: `${value}（該当なし）` }]),
      ]}
      onChange={({ target }) => onChange(target.value || undefined)}
    />
  );
}
