import { Link } from "@tanstack/react-router";
import { CategoryMark, Cell, ColumnHeader, RowHeader, Table } from "@/ui";
import { CommitteeNext } from "./CommitteeNext";
import type { CommitteesProps } from "./CommitteesScreen";
import styles from "./CommitteesScreen.module.css";
import { membersOn } from "./committeeMembers";
import { committeeKindLabels, committeeTitle } from "./committeeTitle";

export function CommitteesTable({ policy, committees, next, today }: CommitteesProps) {
  return (
    <Table caption="会議体" captionHidden>
      <thead>
        <tr>
          <ColumnHeader>会議体</ColumnHeader>
          <ColumnHeader>目指す姿</ColumnHeader>
          <ColumnHeader>主な検討区分</ColumnHeader>
          <ColumnHeader>委員</ColumnHeader>
          <ColumnHeader>次の会議</ColumnHeader>
        </tr>
      </thead>
      <tbody>
        {committees.map((committee) => (
          <tr key={committee.code}>
            <RowHeader>
              <div className={styles.name}>
                <Link to="/$policy/committees/$committee" params={{ policy, committee: committee.code }}>
                  {committeeTitle(committee)}
                </Link>
                <br />
                <span className={styles.kind}>{committeeKindLabels[committee.kind]}</span>
              </div>
            </RowHeader>
            <Cell>
              <span className={styles.aim}>{committee.aim}</span>
            </Cell>
            <Cell>
              <span className={styles.marks}>
                {committee.reviewCategories.map(({ category, label }) => (
                  <CategoryMark key={category} code={category} label={label} />
                ))}
              </span>
            </Cell>
            <Cell>
              <span className={styles.keep}>{membersOn(committee.members, today).length}人</span>
            </Cell>
            <Cell>
              <CommitteeNext policy={policy} meeting={next.get(committee.code)} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
