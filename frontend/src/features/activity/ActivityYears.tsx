import { Link } from "@tanstack/react-router";
import type { Policy } from "@/api/types";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import styles from "./ActivityYears.module.css";

/** The years that have sheets; what was chosen below stays chosen. */
export function ActivityYears({ policy, fiscalYear: shown }: { policy: Policy; fiscalYear: number }) {
  return (
    <nav aria-label="年度の切り替え">
      <ul className={styles.years}>
        {policy.fiscalYears
          .filter(({ baseline }) => !baseline)
          .map(({ fiscalYear }) => (
            <li key={fiscalYear} className={styles.year}>
              <Link
                to="/$policy/activities"
                params={{ policy: policy.code }}
                search={(previous) => ({ ...previous, fy: fiscalYear })}
                className={styles.link}
                activeProps={{}}
                aria-current={fiscalYear === shown ? "page" : undefined}
              >
                {fiscalYearLabel(fiscalYear)} <small>{fiscalYear}</small>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
