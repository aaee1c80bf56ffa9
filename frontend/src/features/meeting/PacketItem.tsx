import type { ReactNode } from "react";
import type { AgendaItem, Cycle, Packet } from "@/api/types";
import { agendaKindLabels } from "@/domain/meetingLabels";
import styles from "./PrintedPage.module.css";
import { dueInWords, ownerInWords, trailInWords } from "./printedWords";

type PacketItemProps = { item: AgendaItem; packet: Packet; sheet: (cycle: Cycle) => ReactNode };

/** The papers of one agenda item: what it is, what became of it before, and the sheets that it is about. */
export function PacketItem({ item, packet, sheet }: PacketItemProps) {
  const { meeting } = packet;
  const labels = meeting.materials.filter((paper) => paper.item === item.id).map(({ label }) => label);
  return (
    <section className={styles.paper} aria-label={`議題${item.number}`}>
      <div className={styles.top}>
        <h2>
          議題{item.number}　{item.title}
        </h2>
        {labels.length > 0 && <strong>{labels.join("、")}</strong>}
      </div>
      <p className={styles.line}>
        <span className={styles.mark}>{agendaKindLabels[item.kind]}</span>
        {!item.openToPublic && <span className={styles.mark}>非公開</span>}
        {item.notPublicReason && <span>理由：{item.notPublicReason}</span>}
        {item.minutes !== null && <span>{item.minutes}分</span>}
        {item.presenter && <span>説明：{item.presenter}</span>}
      </p>
      {item.trail.length > 0 && <p>これまでの会議：{trailInWords(item)}</p>}
      <PacketItemActions item={item} packet={packet} />
      <PacketItemSheets item={item} packet={packet} sheet={sheet} />
    </section>
  );
}

function PacketItemActions({ item, packet }: { item: AgendaItem; packet: Packet }) {
  const actions = packet.actions.filter(({ id }) => item.actions.includes(id));
  if (actions.length === 0) return null;
  return (
    <>
      <h3>報告する宿題</h3>
      <ul className={styles.list}>
        {actions.map((action) => (
          <li key={action.id} className={styles.line}>
            <span>{action.text}</span>
            <span>担当：{ownerInWords(action)}</span>
            <span>期限：{dueInWords(action)}</span>
            <span className={styles.quiet}>{action.meetingLabel}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A sheet stands at the first item that names it; later ones point there. */
function PacketItemSheets({ item, packet, sheet }: PacketItemProps) {
  return item.links.map(({ initiative, fiscalYear, fiscalYearLabel, printedCode, name }) => {
    const key = `${initiative}/${fiscalYear}`;
    const title = `${printedCode}　${name}`;
    if (fiscalYear === null) return <p key={key}>取組：{title}</p>;
    const about = (one: AgendaItem) =>
      one.links.some((link) => link.initiative === initiative && link.fiscalYear === fiscalYear);
    const first = packet.meeting.agenda.find(about);
    if (first && first.id !== item.id) {
      return (
        <p key={key}>
          {title}　{fiscalYearLabel}PDCAシート：議題{first.number}の資料にあります。
        </p>
      );
    }
    const cycle = packet.sheets.find((one) => one.initiative === initiative && one.fiscalYear === fiscalYear);
    if (cycle) return <div key={key}>{sheet(cycle)}</div>;
    return (
      <p key={key}>
        {title}　{fiscalYearLabel}PDCAシート：この時点の記録がありません。
      </p>
    );
  });
}
