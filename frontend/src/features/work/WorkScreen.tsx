import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { WorkItem } from "@/api/types";
import { tokyoDate } from "@/domain/due";
import { EmptyState, useDocumentTitle } from "@/ui";
import { workQuery } from "./queries";
import { sectionsOf } from "./sections";
import { UnownedList } from "./UnownedList";
import { WorkLine } from "./WorkLine";
import styles from "./WorkScreen.module.css";

// Where nobody is responsible yet, an empty list says nothing about what there is to do.
const OWNERS_FIRST =
  "担当者が決まっていない取組のシートは、ここに出ません。下の一覧から取組を開いて、先に担当者を決めてください。";

type WorkScreenProps = {
  policy: string;
  /** The next meetings, and what they asked of me; nothing where there are none. */
  meetings: ReactNode;
  actions: ReactNode;
};

/** 今日やること: the sheets that wait for me, the most pressing first, then meetings and their homework. */
export function WorkScreen({ policy, meetings, actions }: WorkScreenProps) {
  const { data: work } = useSuspenseQuery(workQuery(policy));
  useDocumentTitle("今日やること");
  const today = tokyoDate(new Date());
  return (
    <div className={styles.page}>
      <h1>今日やること</h1>
      {work.items.length === 0 && (
        <EmptyState title="いま、あなたを待っているシートはありません">
          {work.unowned.length > 0 && <p>{OWNERS_FIRST}</p>}
          <p>
            <Link to="/$policy/board" params={{ policy }}>
              進捗一覧で全体を見る
            </Link>
          </p>
        </EmptyState>
      )}
      {sectionsOf(work.items, today).map(({ title, items }) => (
        <WorkSection key={title} title={title} items={items} policy={policy} today={today} />
      ))}
      {meetings}
      {actions}
      {work.unowned.length > 0 && <UnownedList policy={policy} unowned={work.unowned} />}
    </div>
  );
}

type WorkSectionProps = { title: string; items: WorkItem[]; policy: string; today: string };

function WorkSection({ title, items, policy, today }: WorkSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2>
        {title} <span className={styles.count}>{items.length}件</span>
      </h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <WorkLine key={`${item.initiative}/${item.fiscalYear}`} policy={policy} item={item} today={today} />
        ))}
      </ul>
    </section>
  );
}
