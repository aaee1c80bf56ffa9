import styles from "./SheetParts.module.css";
import { useScale } from "./sheetScale";

/** The policy prints no scale; where nobody has set one, it is only fair to say whose it is. */
export function SheetScaleNote() {
  const { isDefault } = useScale();
  return isDefault ? <p className={styles.note}>評価区分はめぐりの初期設定です</p> : null;
}
