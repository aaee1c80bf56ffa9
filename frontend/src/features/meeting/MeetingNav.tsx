import styles from "./MeetingNav.module.css";
import { jumpTo } from "./meetingJump";

/** Stays at the top: the way to the parts of the page. */
export function MeetingNav({ hasHistory }: { hasHistory: boolean }) {
  const parts = [
    { id: "agenda", label: "次第・会議録" },
    { id: "attendance", label: "出欠・定数" },
    { id: "papers", label: "資料" },
    { id: "actions", label: "宿題" },
    ...(hasHistory ? [{ id: "history", label: "変更履歴" }] : []),
  ];
  return (
    <nav aria-label="会議の中の移動" className={styles.bar}>
      <ul className={styles.parts}>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a className={styles.part} href={`#${id}`} onClick={jumpTo}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
