import { Link } from "@tanstack/react-router";
import type { AgendaItem, SheetLink } from "@/api/types";
import { StatusTag } from "@/ui";
import styles from "./AgendaFacts.module.css";
import { AgendaTrail } from "./AgendaTrail";

type AgendaFactsProps = { policy: string; item: AgendaItem; clock: string | null };

/** When and how long, who presents it, what it is about, and where it comes from. */
export function AgendaFacts({ policy, item, clock }: AgendaFactsProps) {
  const duration = item.minutes === null ? "時間未定" : `${item.minutes}分`;
  return (
    <div className={styles.facts}>
      <p className={styles.line}>
        <span className={styles.clock}>{clock === null ? duration : `${clock}（${duration}）`}</span>
        {item.presenter && <span>説明者：{item.presenter}</span>}
      </p>
      {item.links.length > 0 && (
        <ul className={styles.links} aria-label="関係する取組・シート">
          {item.links.map((link) => (
            <li key={`${link.initiative}/${link.fiscalYear ?? ""}`}>
              <LinkTo policy={policy} link={link} />
            </li>
          ))}
        </ul>
      )}
      <AgendaTrail policy={policy} item={item} />
    </div>
  );
}

function LinkTo({ policy, link }: { policy: string; link: SheetLink }) {
  const { initiative: code, printedCode, name, fiscalYear, fiscalYearLabel, status } = link;
  if (fiscalYear === null) {
    return (
      <Link to="/$policy/initiatives/$code" params={{ policy, code }}>
        {printedCode}　{name}
      </Link>
    );
  }
  return (
    <>
      <Link
        to="/$policy/initiatives/$code/cycles/$fiscalYear"
        params={{ policy, code, fiscalYear: String(fiscalYear) }}
        search={{ fy: fiscalYear }}
      >
        {printedCode}　{name}　{fiscalYearLabel}のシート
      </Link>
      {status && <StatusTag status={status} />}
    </>
  );
}
