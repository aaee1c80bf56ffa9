import type { Committee, Member } from "@/api/types";
import { memberRoleLabel } from "@/domain/meetingLabels";
import { writeDay } from "@/domain/writtenDay";
import { Button, Cell, ColumnHeader, Menu, RowHeader, Table, useMediaQuery } from "@/ui";
import type { MemberStep } from "./CommitteeMemberDialogs";
import styles from "./CommitteeScreen.module.css";
import { type Term, termOn } from "./committeeMembers";

type CommitteeMembersTableProps = {
  caption: string;
  members: readonly Member[];
  kind: Committee["kind"];
  day: string;
  /** Whether terms of other days are among them. */
  isWhole: boolean;
  /** null for a reader. */
  onStep: ((step: MemberStep) => void) | null;
};

const termLabels: Readonly<Record<Term, string>> = {
  CURRENT: "任期中",
  COMING: "これから",
  PAST: "任期満了",
};

/** 2024/4/1〜2026/3/31; an open term has no last day. */
const termText = ({ from, to }: Member) => `${writeDay(from)}〜${to ? writeDay(to) : "（末日なし）"}`;

export function CommitteeMembersTable(props: CommitteeMembersTableProps) {
  const { caption, members, kind, day, isWhole, onStep } = props;
  const isNarrow = useMediaQuery("(width < 48rem)");
  if (isNarrow) return <MemberCards {...props} />;
  return (
    <div className={styles.wide}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <ColumnHeader>役職</ColumnHeader>
            <ColumnHeader>氏名</ColumnHeader>
            <ColumnHeader>所属</ColumnHeader>
            <ColumnHeader>職種</ColumnHeader>
            <ColumnHeader>任期</ColumnHeader>
            <ColumnHeader>代理</ColumnHeader>
            {onStep && <ColumnHeader>操作</ColumnHeader>}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.number}>
              <Cell>
                <span className={styles.keep}>{memberRoleLabel(member.role, kind)}</span>
              </Cell>
              <RowHeader>{member.name}</RowHeader>
              <Cell>{member.organisation}</Cell>
              <Cell>{member.profession}</Cell>
              <Cell>
                {termText(member)}
                {isWhole && <span className={styles.quiet}>（{termLabels[termOn(member, day)]}）</span>}
              </Cell>
              <Cell>{member.deputy}</Cell>
              {onStep && (
                <Cell>
                  <MemberActions member={member} onStep={onStep} />
                </Cell>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** The list where a table is too wide. */
function MemberCards({ caption, members, kind, day, isWhole, onStep }: CommitteeMembersTableProps) {
  return (
    <ul className={styles.cards} aria-label={caption}>
      {members.map((member) => (
        <li key={member.number} className={styles.card}>
          <p>
            {memberRoleLabel(member.role, kind)}　<strong>{member.name}</strong>
          </p>
          <p>{[member.organisation, member.profession].filter(Boolean).join("・")}</p>
          <p className={styles.quiet}>
            任期 {termText(member)}
            {isWhole && `（${termLabels[termOn(member, day)]}）`}
          </p>
          {member.deputy && <p className={styles.quiet}>代理 {member.deputy}</p>}
          {onStep && <MemberActions member={member} onStep={onStep} />}
        </li>
      ))}
    </ul>
  );
}

function MemberActions({ member, onStep }: { member: Member; onStep: (step: MemberStep) => void }) {
  const { name } = member;
  return (
    <div className={styles.actions}>
      <Button
        variant="secondary"
        size="small"
        aria-label={`直す：${name}`}
        onPress={() => onStep({ kind: "edit", member })}
      >
        直す
      </Button>
      <Menu
        label={`ほかの操作：${name}`}
        trigger="ほか"
        items={[
          { id: "end", label: "任期を終える", onAction: () => onStep({ kind: "end", member }) },
          { id: "renew", label: "再任する", onAction: () => onStep({ kind: "renew", member }) },
          { id: "remove", label: "名簿から消す", onAction: () => onStep({ kind: "remove", member }) },
        ]}
      />
    </div>
  );
}
