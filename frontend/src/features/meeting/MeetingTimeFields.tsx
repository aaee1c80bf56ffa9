import { fiscalYearOf } from "@/domain/fiscalYear";
import { dayWithWeekday, readDay } from "@/domain/writtenDay";
import { readTime } from "@/domain/writtenTime";
import { TextField } from "@/ui";
import styles from "./MeetingTimeFields.module.css";
import type { MeetingTimeDraft, MeetingTimeFaults } from "./meetingTime";

export type MeetingTimeFieldsProps = {
  draft: MeetingTimeDraft;
  faults: MeetingTimeFaults;
  onChange: (draft: MeetingTimeDraft) => void;
  /** The year of a day typed without one; today's where left out. */
  fiscalYear?: number;
};

/** 日時・場所: when and where a meeting is. Read with `readMeetingTime`. */
export function MeetingTimeFields({ draft, faults, onChange, fiscalYear }: MeetingTimeFieldsProps) {
  const field = (name: keyof MeetingTimeDraft) => ({
    autoComplete: "off",
    value: draft[name],
    error: faults[name] ?? null,
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [name]: event.target.value }),
  });
  return (
    <div className={styles.fields}>
      <div className={styles.when}>
        <div>
          <TextField {...field("date")} label="開催日" required support="例：2024/5/10、5/10、R6.5.10" />
          <DayRead written={draft.date} fiscalYear={fiscalYear ?? fiscalYearOf(new Date())} />
        </div>
        <div>
          <TextField {...field("start")} label="開始時刻" support="例：14:00、1400" />
          <TimeRead written={draft.start} />
        </div>
        <div>
          <TextField {...field("end")} label="終了時刻" support="例：16:00" />
          <TimeRead written={draft.end} />
        </div>
      </div>
      <TextField {...field("place")} label="場所" />
      <TextField
        {...field("link")}
        label="オンラインの参加先"
        support="https:// で始まるアドレス"
        inputMode="url"
      />
    </div>
  );
}

function DayRead({ written, fiscalYear }: { written: string; fiscalYear: number }) {
  const day = readDay(written, fiscalYear);
  return (
    <p className={styles.read} role="status">
      {day !== null && dayWithWeekday(day)}
    </p>
  );
}

/** Says how a time was understood where it was typed in another form. */
function TimeRead({ written }: { written: string }) {
  const time = readTime(written);
  return (
    <p className={styles.read} role="status">
      {time !== written && time}
    </p>
  );
}
