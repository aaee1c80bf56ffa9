import type { Cycle } from "@/api/types";
import { fiscalYearWithWestern } from "@/domain/fiscalYear";
import { formatDateTime } from "@/domain/instant";
import { StatusTag } from "@/ui";
import { shortResult } from "./resultText";
import { SheetDue } from "./SheetDue";
import { Fact } from "./SheetFact";
import styles from "./SheetFacts.module.css";
import { SheetOpenComments } from "./SheetOpenComments";
import { SheetTarget } from "./SheetTarget";

type SheetFactsProps = { policy: string; cycle: Cycle; updated: string };

/** Where the sheet stands, in one box. */
export function SheetFacts({ policy, cycle, updated }: SheetFactsProps) {
  const { initiative: code, fiscalYear, fiscalYearLabel, submission, due } = cycle;
  const result = shortResult(cycle.evaluation);
  const owner = [cycle.department, cycle.ownerName].filter(Boolean).join("　");
  return (
    <dl className={styles.facts}>
      <Fact term="PDCAシートの年度">{fiscalYearWithWestern(fiscalYear)}</Fact>
      <Fact term="状態">
        <span aria-live="polite">
          <StatusTag status={cycle.status} />
        </span>
        {submission && (
          <span className={styles.small}>
            提出　{formatDateTime(submission.at)}　{submission.name}
          </span>
        )}
      </Fact>
      <Fact term={`${fiscalYearLabel}の目標`}>
        <SheetTarget target={cycle.target} />
      </Fact>
      {result !== null && <Fact term="実績">{result}</Fact>}
      <Fact term="担当">{owner || "未定"}</Fact>
      {due && (
        <Fact term="期限">
          <SheetDue {...due} />
        </Fact>
      )}
      <SheetOpenComments address={{ policy, code, fiscalYear }} />
      <Fact term="最終更新">
        <span className={styles.small}>{updated}</span>
      </Fact>
    </dl>
  );
}
