import styles from "./SheetText.module.css";
import { type FieldKey, shownValue } from "./sheetFields";

/** A field's text to read: line breaks as typed, and an empty field says so. */
export function SheetText({ field, value }: { field: FieldKey; value: string }) {
  if (value === "") return <p className={styles.empty}>記入なし</p>;
  return <p className={styles.text}>{shownValue(field, value)}</p>;
}
