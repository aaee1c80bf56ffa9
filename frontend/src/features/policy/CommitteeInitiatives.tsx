import { Link } from "@tanstack/react-router";
import type { Committee, CycleRow, Initiative } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { EmptyState, StatusTag } from "@/ui";
import styles from "./CommitteeScreen.module.css";

type CommitteeInitiativesProps = {
  policy: string;
  committee: Committee;
  initiatives: readonly Initiative[];
  sheets: readonly CycleRow[];
  fiscalYear: number;
};

/** What the body looks after: the council all initiatives, another body those that name it. */
export function CommitteeInitiatives(props: CommitteeInitiativesProps) {
  const { policy, committee, initiatives, sheets, fiscalYear } = props;
  const own =
    committee.kind === "COUNCIL"
      ? initiatives
      : initiatives.filter(({ committees }) => committees.includes(committee.code));
  return (
    <section className={styles.section} aria-label="取組">
      <h2>取組</h2>
      {own.length === 0 ? (
        <EmptyState title="この会議体の取組は、まだ選ばれていません">
          <p>取組のページの「部会・会議」でこの会議体を選ぶと、ここに並びます。</p>
        </EmptyState>
      ) : (
        <ul className={styles.lines}>
          {own.map((initiative) => (
            <InitiativeLine
              key={initiative.code}
              policy={policy}
              initiative={initiative}
              sheet={sheets.find((row) => row.initiative === initiative.code)}
              fiscalYear={fiscalYear}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type InitiativeLineProps = {
  policy: string;
  initiative: Initiative;
  sheet: CycleRow | undefined;
  fiscalYear: number;
};

function InitiativeLine({ policy, initiative, sheet, fiscalYear }: InitiativeLineProps) {
  const { code, printedCode, name } = initiative;
  return (
    <li className={styles.line}>
      <Link to="/$policy/initiatives/$code" params={{ policy, code }}>
        {printedCode}　{name}
      </Link>
      {sheet && (
        <span className={styles.status}>
          <Link
            to="/$policy/initiatives/$code/cycles/$fiscalYear"
            params={{ policy, code, fiscalYear: String(fiscalYear) }}
            aria-label={`${printedCode}の${fiscalYearLabel(fiscalYear)}のPDCAシート`}
          >
            {fiscalYearLabel(fiscalYear)}のシート
          </Link>
          <StatusTag status={sheet.status} />
        </span>
      )}
    </li>
  );
}
