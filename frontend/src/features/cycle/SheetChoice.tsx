import { type ChipOption, RadioChips } from "@/ui";
import type { SheetField } from "./sheetFields";

type SheetChoiceProps = {
  field: SheetField;
  choices: readonly ChipOption<string>[];
  value: string;
  error: string | null;
  onChange: (value: string) => void;
};

/** One of a few, or none yet. */
export function SheetChoice({ field, choices, value, error, onChange }: SheetChoiceProps) {
  return (
    <RadioChips
      legend={field.label}
      support={field.help}
      error={error}
      options={choices}
      chosen={value}
      onChoose={onChange}
    />
  );
}
