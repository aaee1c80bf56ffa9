import type { ReactNode } from "react";
import type { MaterialSource, Paper } from "@/api/types";
import styles from "./PrintedPage.module.css";

type PacketHeadingProps = { materials: readonly Paper[]; source: MaterialSource; children: ReactNode };

/** What a paper made from the records is, with its label in the list of papers where it stands there. */
export function PacketHeading({ materials, source, children }: PacketHeadingProps) {
  const labels = materials.filter((paper) => paper.source === source).map(({ label }) => label);
  return (
    <div className={styles.top}>
      <h2>{children}</h2>
      {labels.length > 0 && <strong>{labels.join("、")}</strong>}
    </div>
  );
}
