import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Committee, CycleRow, Person, Policy } from "@/api/types";
import { Breadcrumbs, useDocumentTitle } from "@/ui";
import { EditButton } from "./EditButton";
import { IndicatorResults } from "./IndicatorResults";
import { InitiativeFacts } from "./InitiativeFacts";
import styles from "./InitiativeScreen.module.css";
import { initiativeQuery } from "./queries";

type InitiativeScreenProps = {
  policy: Policy;
  committees: Committee[];
  code: string;
  /** Who can be made responsible; null for those who may not edit. */
  people: Person[] | null;
  /** The sheets of all years, in short. */
  rows: CycleRow[];
  mayRecord: boolean;
  /** Each year's sheet in one line, what was done, what meetings said, and who changed what; they belong to other features. */
  sheets: ReactNode;
  activities: ReactNode;
  meetings: ReactNode;
  history: ReactNode;
};

export function InitiativeScreen(props: InitiativeScreenProps) {
  const { policy, committees, code, people, rows, mayRecord, sheets, activities, meetings, history } = props;
  const { data: initiative } = useSuspenseQuery(initiativeQuery(policy.code, code));
  const title = `${initiative.printedCode}　${initiative.name}`;
  useDocumentTitle(title);
  return (
    <div className={styles.page}>
      <div>
        <Breadcrumbs>
          <Link to="/$policy/board" params={{ policy: policy.code }}>
            進捗一覧
          </Link>
          <span>{title}</span>
        </Breadcrumbs>
        <h1>{title}</h1>
      </div>
      <Section
        title="概要"
        action={people && <EditButton code={code} choices={{ policy, committees, people }} />}
      >
        <InitiativeFacts policy={policy} committees={committees} initiative={initiative} />
      </Section>
      <Section title="成果指標">
        {initiative.indicators.map((indicator, index) => (
          // A sheet measures the first indicator only.
          <IndicatorResults
            key={indicator.number}
            policy={policy}
            indicator={indicator}
            rows={index === 0 ? rows : []}
          />
        ))}
      </Section>
      <Section title="年度ごとのPDCAシート">{sheets}</Section>
      <Section
        title="実施記録"
        action={
          <Link
            to="/$policy/activities"
            params={{ policy: policy.code }}
            search={{ initiative: code }}
            className={styles.link}
          >
            {mayRecord ? "実施記録を残す・直す" : "実施記録の一覧を開く"}
          </Link>
        }
      >
        {activities}
      </Section>
      <Section title="会議での扱い">{meetings}</Section>
      {history}
    </div>
  );
}

type SectionProps = { title: string; action?: ReactNode; children: ReactNode };

function Section({ title, action, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
