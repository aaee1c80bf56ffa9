import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Cycle } from "@/api/types";
import { formatDate, formatDateTime } from "@/domain/instant";
import { Breadcrumbs, Button, usePrintedHead } from "@/ui";
import { SheetFacts } from "./SheetFacts";
import styles from "./SheetHeader.module.css";
import { SheetReturned } from "./SheetReturned";
import { SheetTargetChanged } from "./SheetTargetChanged";

type SheetHeaderProps = { policy: string; cycle: Cycle; children?: ReactNode };

/** What sheet this is and where it stands; `children` are the steps it can take from there. */
export function SheetHeader({ policy, cycle, children }: SheetHeaderProps) {
  const { initiative: code, printedCode, name, fiscalYear, fiscalYearLabel } = cycle;
  const title = `${printedCode}　${name}`;
  const updated = cycle.updatedAt
    ? `${formatDateTime(cycle.updatedAt)}　${cycle.updatedBy ?? ""}`.trim()
    : "まだ記入がありません";
  usePrintedHead(
    `${title}　${fiscalYearLabel}PDCAシート`,
    `最終更新 ${updated}　印刷 ${formatDate(new Date())}`,
  );
  return (
    <header className={styles.header}>
      <Breadcrumbs>
        <Link to="/$policy/board" params={{ policy }} search={{ fy: fiscalYear }}>
          進捗一覧
        </Link>
        <Link to="/$policy/initiatives/$code" params={{ policy, code }} search={{ fy: fiscalYear }}>
          {title}
        </Link>
        <span>{fiscalYearLabel}</span>
      </Breadcrumbs>
      <div className={styles.title}>
        <h1>{title}</h1>
        <Button variant="secondary" size="small" onPress={() => window.print()}>
          印刷する（A4）
        </Button>
      </div>
      <SheetFacts policy={policy} cycle={cycle} updated={updated} />
      {cycle.returned && <SheetReturned {...cycle.returned} />}
      <SheetTargetChanged cycle={cycle} />
      {children}
    </header>
  );
}
