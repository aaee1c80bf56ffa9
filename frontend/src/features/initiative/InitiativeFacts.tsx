import type { ReactNode } from "react";
import type { Committee, Initiative, Policy } from "@/api/types";
import { CategoryMark } from "@/ui";
import styles from "./InitiativeFacts.module.css";

type InitiativeFactsProps = { policy: Policy; committees: readonly Committee[]; initiative: Initiative };

export function InitiativeFacts({ policy, committees, initiative }: InitiativeFactsProps) {
  const principle = policy.principles.find(({ number }) => number === initiative.principle);
  const bodies = committees.filter(({ code }) => initiative.committees.includes(code));
  const scenes = policy.scenes.filter(({ number }) => initiative.scenes.includes(number));
  return (
    <dl className={styles.facts}>
      <Fact term="事業概要">{initiative.overview}</Fact>
      <Fact term="基本理念">{principle && `${principle.symbol} ${principle.text}`}</Fact>
      <Fact term="事業区分">
        <span className={styles.category}>
          <CategoryMark code={initiative.category.code} />
          {initiative.category.label}
        </span>
      </Fact>
      <Fact term="部会・会議">{bodies.map(({ name }) => name).join("、")}</Fact>
      <Fact term="場面">{scenes.map(({ name }) => name).join("、")}</Fact>
      <Fact term="テーマ">{initiative.themes.join("、")}</Fact>
      <Fact term="担当課">{initiative.department}</Fact>
      <Fact term="担当者">{initiative.ownerName ?? initiative.owner}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children || <span className={styles.missing}>未登録</span>}</dd>
    </>
  );
}
