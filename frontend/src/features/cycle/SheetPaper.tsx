import type { ReactNode } from "react";
import type { Cycle } from "@/api/types";
import { statusLabels } from "@/domain/labels";
import { type Rating, ratingText } from "@/domain/rating";
import styles from "./SheetPaper.module.css";
import { SheetPaperPart } from "./SheetPaperPart";
import { SheetPaperResult } from "./SheetPaperResult";
import { SheetTarget } from "./SheetTarget";
import { SHEET_PARTS } from "./sheetFields";
import { ScaleContext } from "./sheetScale";

type SheetPaperProps = { cycle: Cycle; ratings: readonly Rating[] };

/** A sheet among other papers: all that is written in it, nothing to press, and no question to the server. */
export function SheetPaper({ cycle, ratings }: SheetPaperProps) {
  const owner = [cycle.department, cycle.ownerName].filter(Boolean).join("　");
  return (
    <ScaleContext value={{ ratings, isDefault: false }}>
      <article className={styles.sheet}>
        <h3>
          {cycle.printedCode}　{cycle.name}　{cycle.fiscalYearLabel}PDCAシート
        </h3>
        <dl className={styles.facts}>
          <Fact term="状態">{statusLabels[cycle.status]}</Fact>
          <Fact term={`${cycle.fiscalYearLabel}の目標`}>
            <SheetTarget target={cycle.target} />
          </Fact>
          <Fact term="実績">
            <SheetPaperResult cycle={cycle} />
          </Fact>
          <Fact term="評価区分">{ratingText(ratings, cycle.evaluation.rating) || "未評価"}</Fact>
          <Fact term="担当">{owner || "未定"}</Fact>
        </dl>
        {SHEET_PARTS.map((part) => (
          <SheetPaperPart key={part.name} part={part} cycle={cycle} />
        ))}
      </article>
    </ScaleContext>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
