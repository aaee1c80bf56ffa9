import type { ReactNode } from "react";
import type { Action, AgendaItem } from "@/api/types";
import { agendaKindLabels } from "@/domain/meetingLabels";
import { dayWithWeekday } from "@/domain/writtenDay";
import styles from "./PrintedPage.module.css";
import { decisionInWords, dueInWords, ownerInWords, trailInWords } from "./printedWords";

type MinutesPaperItemProps = { item: AgendaItem; actions: readonly Action[] };

/** What was said and decided on one item. */
export function MinutesPaperItem({ item, actions }: MinutesPaperItemProps) {
  const agreed = actions.filter(({ agendaItem }) => agendaItem === item.id);
  return (
    <section className={styles.item} aria-label={`議題${item.number}の審議`}>
      <h3>
        {item.number}　{item.title}
      </h3>
      <p className={styles.line}>
        <span className={styles.mark}>{agendaKindLabels[item.kind]}</span>
        {!item.openToPublic && <span className={styles.mark}>非公開</span>}
        {item.notPublicReason && <span>理由：{item.notPublicReason}</span>}
        {item.presenter && <span>説明：{item.presenter}</span>}
      </p>
      <dl className={styles.facts}>
        {item.trail.length > 0 && <Fact term="これまでの会議">{trailInWords(item)}</Fact>}
        <Fact term="審議の概要">{item.summary ?? "記入なし"}</Fact>
        <Fact term="結果">{decisionInWords(item) ?? "未定"}</Fact>
        {item.opinion && <Fact term="意見">{item.opinion}</Fact>}
        {agreed.length > 0 && (
          <Fact term="宿題">
            <ul>
              {agreed.map((action) => (
                <li key={action.id}>
                  {action.text}（担当：{ownerInWords(action)}、期限：{dueInWords(action)}）
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {item.decision === "CONTINUED" && <Fact term="次回へ継続">{continuedInWords(item)}</Fact>}
      </dl>
    </section>
  );
}

function continuedInWords({ continuedIn }: AgendaItem): string {
  if (!continuedIn) return "次の会議で引き続き審議します。";
  return `${continuedIn.meetingLabel}（${dayWithWeekday(continuedIn.date)}）で引き続き審議します。`;
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd className={styles.written}>{children}</dd>
    </div>
  );
}
