import { Link } from "@tanstack/react-router";
import type { CycleRow } from "@/api/types";
import { VisuallyHidden } from "@/ui";
import styles from "./BoardLinks.module.css";

type BoardLinksProps = { policy: string; row: CycleRow };

/** The name opens the sheet (the whole row does, by CSS); the small link opens the initiative. */
export function BoardLinks({ policy, row }: BoardLinksProps) {
  const { initiative: code, fiscalYear, printedCode, name } = row;
  return (
    <span className={styles.links}>
      <Link
        to="/$policy/initiatives/$code/cycles/$fiscalYear"
        params={{ policy, code, fiscalYear: String(fiscalYear) }}
        search={{ fy: fiscalYear }}
        className={styles.sheet}
      >
        <span className={styles.code}>{printedCode}</span> {name}
        <VisuallyHidden>のPDCAシート</VisuallyHidden>
      </Link>
      <Link
        to="/$policy/initiatives/$code"
        params={{ policy, code }}
        search={{ fy: fiscalYear }}
        className={styles.initiative}
        aria-label={`${printedCode}の取組の概要`}
      >
        取組の概要
      </Link>
    </span>
  );
}
