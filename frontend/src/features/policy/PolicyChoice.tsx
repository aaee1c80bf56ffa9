import { Link } from "@tanstack/react-router";
import type { PolicySummary } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import { EmptyState, useDocumentTitle } from "@/ui";
import styles from "./PolicyChoice.module.css";

export function PolicyChoice({ policies }: { policies: PolicySummary[] }) {
  useDocumentTitle("方針を選ぶ");
  return (
    <main className={styles.page}>
      <h1>方針を選ぶ</h1>
      {policies.length === 0 && (
        <EmptyState title="利用できる方針がまだありません">
          <p>システム管理者に、方針への権限を依頼してください。</p>
        </EmptyState>
      )}
      <ul>
        {policies.map((policy) => (
          <li key={policy.code} className={styles.entry}>
            <Link to="/$policy/work" params={{ policy: policy.code }}>
              {policy.municipalityName}　{policy.title}
            </Link>
            <p className={styles.period}>
              {fiscalYearLabel(policy.firstFiscalYear)}〜{fiscalYearLabel(policy.lastFiscalYear)}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
