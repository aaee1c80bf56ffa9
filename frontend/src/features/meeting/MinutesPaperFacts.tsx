import type { Meeting } from "@/api/types";
import { participantRoleLabels, publicityLabel } from "@/domain/meetingLabels";
import { MinutesPaperSeats } from "./MinutesPaperSeats";
import styles from "./PrintedPage.module.css";
import { participantInWords, whenInWords, whereInWords } from "./printedWords";

/** When, where, who, and whether it was a quorum. */
export function MinutesPaperFacts({ meeting }: { meeting: Meeting }) {
  const { time, openToPublic, notPublicReason, observers, quorum } = meeting;
  return (
    <>
      <dl className={styles.facts}>
        <dt>会議名</dt>
        <dd>{meeting.committeeName}</dd>
        <dt>開催回</dt>
        <dd>{meeting.label}</dd>
        <dt>日時</dt>
        <dd>{whenInWords(time)}</dd>
        <dt>場所・方法</dt>
        <dd>{whereInWords(time)}</dd>
        <dt>公開・非公開</dt>
        <dd>{[publicityLabel(openToPublic), notPublicReason].filter(Boolean).join("　理由：")}</dd>
        <dt>傍聴者数</dt>
        <dd>{observersInWords(openToPublic, observers)}</dd>
        <dt>定数と成立</dt>
        <dd>{quorum.sentence}</dd>
      </dl>
      <h2>出席者・欠席者</h2>
      <MinutesPaperSeats members={meeting.members} kind={meeting.committeeKind} />
      <MinutesPaperGuests meeting={meeting} />
    </>
  );
}

function MinutesPaperGuests({ meeting: { participants } }: { meeting: Meeting }) {
  const roles = ["STAFF", "GUEST"] as const;
  return (
    <dl className={styles.facts}>
      {roles.map((role) => {
        const present = participants.filter((one) => one.role === role).map(participantInWords);
        return (
          <div key={role} className={styles.fact}>
            <dt>{participantRoleLabels[role]}</dt>
            <dd>{present.join("、") || "なし"}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function observersInWords(openToPublic: boolean, observers: number | null): string {
  if (observers !== null) return `${observers}人`;
  return openToPublic ? "記録なし" : "非公開のため、なし";
}
