import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Loaded } from "@/api/client";
import type { Committee, CycleRow, Initiative } from "@/api/types";
import { Breadcrumbs, CategoryMark, useDocumentTitle } from "@/ui";
import { CommitteeInitiatives } from "./CommitteeInitiatives";
import { CommitteeMembers } from "./CommitteeMembers";
import { CommitteeRules } from "./CommitteeRules";
import styles from "./CommitteeScreen.module.css";
import { committeeTitle } from "./committeeTitle";

export type CommitteeScreenProps = {
  policy: string;
  committee: Loaded<Committee>;
  initiatives: readonly Initiative[];
  /** The sheets of the year that is shown. */
  sheets: readonly CycleRow[];
  fiscalYear: number;
  mayRun: boolean;
  /** The body's meetings, with the switch of years. */
  meetings: ReactNode;
  actions: ReactNode;
  history: ReactNode;
};

/** One body: what it is for, what it looks after, when it meets, what is open, who belongs to it. */
export function CommitteeScreen({ meetings, actions, history, ...rest }: CommitteeScreenProps) {
  const { policy, committee, initiatives, sheets, fiscalYear, mayRun } = rest;
  const { data } = committee;
  useDocumentTitle(data.name);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Breadcrumbs>
          <Link to="/$policy/committees" params={{ policy }}>
            会議
          </Link>
          {data.name}
        </Breadcrumbs>
        <h1>{committeeTitle(data)}</h1>
        <CommitteeFacts committee={data} />
      </header>
      {meetings}
      {actions}
      <CommitteeInitiatives
        policy={policy}
        committee={data}
        initiatives={initiatives}
        sheets={sheets}
        fiscalYear={fiscalYear}
      />
      <CommitteeMembers policy={policy} committee={committee} mayRun={mayRun} />
      <CommitteeRules policy={policy} committee={committee} mayRun={mayRun} />
      {history}
    </div>
  );
}

function CommitteeFacts({ committee: { aim, reviewCategories } }: { committee: Committee }) {
  if (!aim && reviewCategories.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {aim && (
        <>
          <dt>目指す姿</dt>
          <dd className={styles.aim}>{aim}</dd>
        </>
      )}
      {reviewCategories.length > 0 && (
        <>
          <dt>主な検討区分</dt>
          <dd>
            <ul className={styles.marks}>
              {reviewCategories.map(({ category, label }) => (
                <li key={category} className={styles.mark}>
                  <CategoryMark code={category} />
                  {label}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
