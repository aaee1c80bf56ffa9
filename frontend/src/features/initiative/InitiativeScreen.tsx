import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Committee, Policy } from "@/api/types";
import { Breadcrumbs, useDocumentTitle } from "@/ui";
import { InitiativeFacts } from "./InitiativeFacts";
import styles from "./InitiativeScreen.module.css";
import { initiativeQuery } from "./queries";
import { TargetsTable } from "./TargetsTable";

type InitiativeScreenProps = {
  policy: Policy;
  committees: Committee[];
  code: string;
  /** Each year's sheet in one line; they belong to another feature. */
  sheets: ReactNode;
};

export function InitiativeScreen({ policy, committees, code, sheets }: InitiativeScreenProps) {
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
      <InitiativeFacts policy={policy} committees={committees} initiative={initiative} />
      <section className={styles.section} aria-labelledby="targets">
        <h2 id="targets">成果指標</h2>
        <TargetsTable initiative={initiative} baseline={policy.baselineFiscalYear} />
      </section>
      <section className={styles.section} aria-labelledby="sheets">
        <h2 id="sheets">年度ごとのPDCAシート</h2>
        {sheets}
      </section>
    </div>
  );
}
