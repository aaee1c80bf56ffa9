import type { Cycle, Result } from "@/api/types";
import { absenceText, amount } from "./resultText";
import styles from "./SheetResult.module.css";
import { SheetResultWords } from "./SheetResultWords";

type SheetResultFoundProps = { cycle: Cycle; result: Result };

/** The result itself; where a person said otherwise, what was computed stands below it. */
export function SheetResultFound({ cycle, result }: SheetResultFoundProps) {
  const { source, value, unit, kind } = result;
  const { reason } = cycle.evaluation.result;
  if (source === "ABSENT") {
    return (
      <>
        <p className={styles.amount}>{absenceText(cycle.evaluation)}</p>
        {reason && <p>{reason}</p>}
      </>
    );
  }
  if (source === "NONE") return <p>{nothingYet(result, cycle.activities.length)}</p>;
  return (
    <>
      {kind === "ACTIVITIES" && <SheetResultWords words={result.words} activities={cycle.activities} />}
      {value !== null && (
        <p className={styles.amount}>
          {amount(value, unit)}
          <span className={styles.basis}>
            {source === "COMPUTED" ? basis(cycle, result) : "入力した実績"}
          </span>
        </p>
      )}
      {source === "OVERRIDDEN" && (
        <>
          {kind === "ACTIVITIES" && <p className={styles.quiet}>入力した実績です。</p>}
          <p>理由：{reason}</p>
          <p className={styles.quiet}>計算した実績：{computed(result)}</p>
        </>
      )}
    </>
  );
}

function nothingYet({ survey, unit, kind }: Result, activities: number): string {
  if (survey) return "数える回答を選ぶと、割合を計算します。";
  if (activities > 0 && kind === "RATE") return "実施記録にアンケートの集計がないため、計算できません。";
  if (activities > 0 && unit) return `実施記録に${unit}数がないため、計算できません。`;
  return "実績がまだありません。実施記録を残すか、「実績を直す」から入力してください。";
}

function basis({ activities }: Cycle, { survey }: Result): string {
  if (survey) return `アンケート ${survey.surveys}件から計算`;
  const counted = activities.filter(({ state, counted }) => state === "HELD" && counted).length;
  return `実施記録 ${counted}件から計算`;
}

function computed({ kind, computedWords, computedValue, unit }: Result): string {
  if (kind === "ACTIVITIES") return computedWords.map((word) => `「${word}」`).join("") || "記録なし";
  return computedValue === null ? "なし" : amount(computedValue, unit);
}
