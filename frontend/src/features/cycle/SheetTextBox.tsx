import { SavedTextBox } from "@/saving/SavedTextBox";
import { type SheetField, TEXT_LIMIT } from "./sheetFields";

type SheetTextBoxProps = {
  field: SheetField;
  value: string;
  error: string | null;
  readOnly: boolean;
  onChange: (value: string) => void;
  onComposing: (on: boolean) => void;
};

export function SheetTextBox({ field, ...box }: SheetTextBoxProps) {
  return <SavedTextBox {...box} label={field.label} help={field.help} name={field.key} limit={TEXT_LIMIT} />;
}
