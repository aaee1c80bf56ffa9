import styles from "./SheetText.module.css";
import { type FieldKey, shownValue } from "./sheetFields";
import { useScale } from "./sheetScale";

/** A field's text to read: line breaks as typed, and an empty field says so. */
export function SheetText({ field, value }: { field: FieldKey; value: string }) {
  const { ratings } = useScale();
  if (value === "") return <p className={styles.empty}>記入なし</p>;
  return <p className={styles.text}>{shownValue(field, value, ratings)}</p>;
}
