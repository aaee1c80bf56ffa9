import { Link } from "@tanstack/react-router";
import { CategoryMark } from "@/ui";
import { CommitteeNext } from "./CommitteeNext";
import type { CommitteesProps } from "./CommitteesScreen";
import styles from "./CommitteesScreen.module.css";
import { membersOn } from "./committeeMembers";
import { committeeKindLabels, committeeTitle } from "./committeeTitle";

/** The bodies where a table is too wide. */
export function CommitteeCards({ policy, committees, next, today }: CommitteesProps) {
  return (
    <ul className={styles.cards}>
      {committees.map((committee) => (
        <li key={committee.code} className={styles.card}>
          <Link to="/$policy/committees/$committee" params={{ policy, committee: committee.code }}>
            {committeeTitle(committee)}
          </Link>
          <p className={styles.kind}>
            {committeeKindLabels[committee.kind]}・委員{membersOn(committee.members, today).length}人
          </p>
          {committee.aim && <p className={styles.aim}>{committee.aim}</p>}
          {committee.reviewCategories.length > 0 && (
            <p className={styles.marks}>
              {committee.reviewCategories.map(({ category, label }) => (
                <CategoryMark key={category} code={category} label={label} />
              ))}
            </p>
          )}
          <p>
            次の会議：
            <CommitteeNext policy={policy} meeting={next.get(committee.code)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
