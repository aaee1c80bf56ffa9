import type { AgendaItem, Meeting, Paper } from "@/api/types";
import { agendaKindLabels, materialSourceLabels, publicityLabel } from "@/domain/meetingLabels";
import styles from "./PrintedPage.module.css";
import { meetingName, whenInWords, whereInWords } from "./printedWords";

/** 次第 and the list of the papers, on the first page. */
export function PacketCover({ meeting }: { meeting: Meeting }) {
  const { time, openToPublic, notPublicReason, agenda, materials } = meeting;
  return (
    <section className={styles.paper} aria-label="次第">
      <h1 className={styles.title}>{meetingName(meeting)} 次第</h1>
      <dl className={styles.facts}>
        <dt>日時</dt>
        <dd>{whenInWords(time)}</dd>
        <dt>場所</dt>
        <dd>{whereInWords(time)}</dd>
        <dt>公開・非公開</dt>
        <dd>{[publicityLabel(openToPublic), notPublicReason].filter(Boolean).join("　")}</dd>
      </dl>
      <h2>議題</h2>
      <AgendaLines agenda={agenda} />
      <h2>配付資料一覧</h2>
      <MaterialLines materials={materials} />
    </section>
  );
}

export function AgendaLines({ agenda }: { agenda: readonly AgendaItem[] }) {
  if (agenda.length === 0) return <p>議題はまだありません。</p>;
  return (
    <ol className={styles.list}>
      {agenda.map((item) => (
        <li key={item.id} className={styles.line}>
          <span className={styles.number}>{item.number}</span>
          <span className={styles.mark}>{agendaKindLabels[item.kind]}</span>
          <span>{item.title}</span>
          {!item.openToPublic && <span className={styles.mark}>非公開</span>}
          {item.minutes !== null && <span>{item.minutes}分</span>}
          {item.presenter && <span>説明：{item.presenter}</span>}
        </li>
      ))}
    </ol>
  );
}

export function MaterialLines({ materials }: { materials: readonly Paper[] }) {
  if (materials.length === 0) return <p>配付資料はありません。</p>;
  return (
    <ul className={styles.list}>
      {materials.map(({ label, title, source, link }) => (
        <li key={label} className={styles.line}>
          <strong>{label}</strong>
          <span>{title}</span>
          <span className={styles.quiet}>
            {link ? <a href={link}>{link}</a> : materialSourceLabels[source]}
          </span>
        </li>
      ))}
    </ul>
  );
}
