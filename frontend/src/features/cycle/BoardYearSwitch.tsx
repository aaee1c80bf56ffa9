import { Link } from "@tanstack/react-router";
import type { Policy } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import styles from "./BoardYearSwitch.module.css";

export function BoardYearSwitch({ policy, fiscalYear: shown }: { policy: Policy; fiscalYear: number }) {
  return (
    <nav aria-label="年度の切り替え">
      <ul className={styles.years}>
        {policy.fiscalYears.map(({ fiscalYear, baseline }) => (
          <li key={fiscalYear} className={styles.year}>
            <Link
              to="/$policy/board"
              params={{ policy: policy.code }}
              search={(previous) => ({ ...previous, fy: fiscalYear })}
              className={styles.link}
              activeProps={{}}
              aria-current={fiscalYear === shown ? "page" : undefined}
            >
              {fiscalYearLabel(fiscalYear)} <small>{baseline ? `${fiscalYear} 基準` : fiscalYear}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
