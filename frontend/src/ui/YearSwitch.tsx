import type { ReactNode } from "react";
import { fiscalYearLabel } from "@/domain/fiscalYear";
import styles from "./YearSwitch.module.css";

type Year = { fiscalYear: number; baseline: boolean };

/** What a year's link carries: its class, and that it is the one shown. */
export type YearLink = {
  fiscalYear: number;
  className: string | undefined;
  "aria-current": "page" | undefined;
  children: ReactNode;
};

type YearSwitchProps = {
  years: readonly Year[];
  shown: number;
  /** The page's own link to another year. */
  children: (link: YearLink) => ReactNode;
};

/** 令和6年度 2024 | 令和7年度 2025 …: the year is in the address, so each is a link. */
export function YearSwitch({ years, shown, children }: YearSwitchProps) {
  return (
    <nav aria-label="年度の切り替え">
      <ul className={styles.years}>
        {years.map(({ fiscalYear, baseline }) => (
          <li key={fiscalYear} className={styles.year}>
            {children({
              fiscalYear,
              className: styles.link,
              "aria-current": fiscalYear === shown ? "page" : undefined,
              children: (
                <>
                  {fiscalYearLabel(fiscalYear)} <small>{baseline ? `${fiscalYear} 基準` : fiscalYear}</small>
                </>
              ),
            })}
          </li>
        ))}
      </ul>
    </nav>
  );
}
