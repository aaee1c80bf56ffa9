import type { Committee, Initiative, Policy } from "@/api/types";
import { CategoryMark } from "@/ui";
import styles from "./InitiativeFacts.module.css";

type InitiativeFactsProps = { policy: Policy; committees: Committee[]; initiative: Initiative };

export function InitiativeFacts({ policy, committees, initiative }: InitiativeFactsProps) {
  const principle = policy.principles.find(({ number }) => number === initiative.principle);
  const bodies = committees.filter(({ code }) => initiative.committees.includes(code));
  const scenes = policy.scenes.filter(({ number }) => initiative.scenes.includes(number));
  return (
    <dl className={styles.facts}>
      <dt>事業概要</dt>
      <dd>{initiative.overview}</dd>
      <dt>基本理念</dt>
      <dd>{principle && `${principle.symbol} ${principle.text}`}</dd>
      <dt>事業区分</dt>
      <dd className={styles.category}>
        <CategoryMark code={initiative.category.code} />
        {initiative.category.label}
      </dd>
      <dt>部会・会議</dt>
      <dd>
        <Names names={bodies.map(({ name }) => name)} />
      </dd>
      <dt>場面</dt>
      <dd>
        <Names names={scenes.map(({ name }) => name)} />
      </dd>
    </dl>
  );
}

function Names({ names }: { names: string[] }) {
  return names.length > 0 ? names.join("、") : <span className={styles.missing}>未登録</span>;
}
