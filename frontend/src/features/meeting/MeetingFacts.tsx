import type { ReactNode } from "react";
import type { Meeting } from "@/api/types";
import { dueState, tokyoDate } from "@/domain/due";
import { formatDate } from "@/domain/instant";
import { dayWithWeekday } from "@/domain/writtenDay";
import styles from "./MeetingFacts.module.css";
import { hoursInWords } from "./meetingTime";
import { observersInWords } from "./ParticipantsObservers";

/** When, where, how many listened, and what is due. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { time, observers, status } = meeting;
  const due = dueOf(meeting);
  const isOver = status !== "PREPARING" && status !== "CONVENED";
  return (
    <dl className={styles.facts}>
      <Fact name="日時">
        <time dateTime={time.date}>{dayWithWeekday(time.date)}</time> {hoursInWords(time) || "時刻は未定"}
      </Fact>
      <Fact name="場所">
        {time.place ?? (time.link ? "オンライン" : "未定")}
        {time.link && (
          <>
            {"　"}
            <a href={time.link} target="_blank" rel="noopener noreferrer">
              オンラインで参加する（新しいタブで開く）
            </a>
          </>
        )}
      </Fact>
      {isOver && <Fact name="傍聴者数">{observersInWords(observers)}</Fact>}
      {due && (
        <Fact name={due.name}>
          <MeetingDue date={due.date} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function dueOf({ status, due }: Meeting): { name: string; date: string } | null {
  if (status === "PREPARING") return { name: "招集通知の期限", date: due.notice };
  if (status === "HELD" || status === "REVIEWING") return { name: "会議録の期限", date: due.minutes };
  return null;
}

function MeetingDue({ date }: { date: string }) {
  const { text, overdue } = dueState(date, tokyoDate(new Date()));
  return (
    <>
      <time dateTime={date}>{formatDate(date)}</time>{" "}
      <strong className={styles.days} data-overdue={overdue || undefined}>
        {text}
      </strong>
    </>
  );
}
