import type { Cycle, PooledSurvey } from "@/api/types";
import { achievementLabels } from "@/domain/labels";
import { resultOf } from "./resultText";
import styles from "./SheetPaper.module.css";
import { SheetResultFound } from "./SheetResultFound";

/** The result with what it was computed from; while nobody has rated, also what it suggests. */
export function SheetPaperResult({ cycle }: { cycle: Cycle }) {
  const result = resultOf(cycle.evaluation);
  const { proposal } = cycle;
  if (!result) return "方針に目標の記載がないため、計算していません";
  return (
    <div className={styles.result}>
      <SheetResultFound cycle={cycle} result={result} />
      {result.survey && <p>{surveyInWords(result.survey)}</p>}
      {proposal && !cycle.evaluation.rating && (
        <p>
          評価の案：{achievementLabels[proposal.achievement]}　{proposal.sentence}
        </p>
      )}
    </div>
  );
}

function surveyInWords({ valid, numerator, choices }: PooledSurvey): string {
  const counted = choices.filter((choice) => choice.counted).map(({ choice }) => `「${choice}」`);
  const figures = `有効回答 ${valid.toLocaleString("ja-JP")} のうち ${numerator.toLocaleString("ja-JP")}`;
  return counted.length > 0 ? `${figures}（数えた回答：${counted.join("")}）` : figures;
}
