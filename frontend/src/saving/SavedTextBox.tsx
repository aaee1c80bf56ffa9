import { codePoints } from "@/domain/codePoints";
import { TextArea } from "@/ui";
import styles from "./SavedTextBox.module.css";

const NEAR_LIMIT = 1_000;

type SavedTextBoxProps = {
  label: string;
  help?: string;
  name: string;
  /** The longest text the server takes, in Unicode code points. */
  limit: number;
  value: string;
  error: string | null;
  readOnly?: boolean;
  rows?: number;
  onChange: (value: string) => void;
  onComposing: (on: boolean) => void;
};

/** A box whose text saves itself; it tells when there is little room left. */
export function SavedTextBox(props: SavedTextBoxProps) {
  const { label, help, limit, error, onChange, onComposing, ...box } = props;
  const left = limit - codePoints(box.value);
  return (
    <>
      <TextArea
        {...box}
        label={label}
        support={help}
        error={error}
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
