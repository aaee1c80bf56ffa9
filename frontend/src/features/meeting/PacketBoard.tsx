import type { ReactNode } from "react";
import type { Paper } from "@/api/types";
import { PacketHeading } from "./PacketHeading";
import styles from "./PrintedPage.module.css";
import { WidePaper } from "./WidePaper";

/** The board of the sheets that the agenda names, on a sideways page. */
export function PacketBoard({ materials, children }: { materials: readonly Paper[]; children: ReactNode }) {
  return (
    <section className={`${styles.paper} ${styles.sideways}`} aria-label="進捗一覧">
      <PacketHeading materials={materials} source="BOARD">
        進捗一覧（議題の取組）
      </PacketHeading>
      <WidePaper label="議題の取組の進捗一覧">{children}</WidePaper>
    </section>
  );
}
