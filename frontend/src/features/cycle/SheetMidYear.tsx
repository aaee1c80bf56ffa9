import type { Result } from "@/api/types";
import { midYearText } from "./resultText";
import styles from "./SheetParts.module.css";

/** What is on record for the first half, beside the box where it is put into words. */
export function SheetMidYear({ result }: { result: Result }) {
  return (
    <p className={styles.note}>
      9月30日までの実施記録 {result.midYear.activities}件：{midYearText(result)}
    </p>
  );
}
