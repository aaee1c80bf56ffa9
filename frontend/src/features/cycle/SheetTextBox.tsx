import { TextArea } from "@/ui";
import styles from "./SheetTextBox.module.css";
import { type SheetField, TEXT_LIMIT } from "./sheetFields";
import { codePoints } from "./sheetValues";

const NEAR_LIMIT = 1_000;

type SheetTextBoxProps = {
  field: SheetField;
  value: string;
  error: string | null;
  readOnly: boolean;
  onChange: (value: string) => void;
  onComposing: (on: boolean) => void;
};

export function SheetTextBox({ field, value, error, readOnly, onChange, onComposing }: SheetTextBoxProps) {
  const left = TEXT_LIMIT - codePoints(value);
  return (
    <>
      <TextArea
        label={field.label}
        support={field.help}
        error={error}
        name={field.key}
        value={value}
        readOnly={readOnly}
        onChange={(event) => onChange(event.target.value)}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
      />
      {left >= 0 && left <= NEAR_LIMIT && (
        <p className={styles.left}>あと{left.toLocaleString("ja-JP")}文字書けます</p>
      )}
    </>
  );
}
