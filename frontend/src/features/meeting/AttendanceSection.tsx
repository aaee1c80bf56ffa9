import { Link } from "@tanstack/react-router";
import type { Meeting } from "@/api/types";
import { LeaveGuard } from "@/saving/LeaveGuard";
import { Button, EmptyState, ErrorPanel, Notice } from "@/ui";
import styles from "./AttendanceSection.module.css";
import { AttendanceTable } from "./AttendanceTable";
import { MeetingSection } from "./MeetingSection";
import { ParticipantsPart } from "./ParticipantsPart";
import { QuorumSentence } from "./QuorumSentence";
import { type AttendanceRecord, useAttendance } from "./useAttendance";

const stay = () => undefined;

export type AttendanceSectionProps = { policy: string; meeting: Meeting; mayChange: boolean };

/** 出欠・定数: who came, and whether that is enough. */
export function AttendanceSection({ policy, meeting, mayChange }: AttendanceSectionProps) {
  const record = useAttendance(policy, meeting);
  return (
    <MeetingSection id="attendance" title="出欠・定数">
      <QuorumSentence quorum={meeting.quorum} />
      {meeting.members.length === 0 ? (
        <NoMembers policy={policy} meeting={meeting} />
      ) : (
        <>
          <AttendanceNotices record={record} />
          <AttendanceTable meeting={meeting} record={record} mayChange={mayChange} />
          {mayChange && <Rest meeting={meeting} record={record} />}
          <LeaveGuard isDirty={record.hasFailed} isClosing={false} onStay={stay} onClose={stay} />
        </>
      )}
      <ParticipantsPart policy={policy} meeting={meeting} mayChange={mayChange} />
    </MeetingSection>
  );
}

function NoMembers({ policy, meeting }: { policy: string; meeting: Meeting }) {
  return (
    <EmptyState title="この日の委員が名簿にありません">
      <p>出欠を記録するには、先に{meeting.committeeName}の委員を、任期とともに登録してください。</p>
      <Link to="/$policy/committees/$committee" params={{ policy, committee: meeting.committee }}>
        {meeting.committeeName}のページを開く
      </Link>
    </EmptyState>
  );
}

function AttendanceNotices({ record }: { record: AttendanceRecord }) {
  return (
    <>
      {record.notices.size > 0 && (
        <Notice tone="warning" live title="ほかの人が先に記録していました">
          {[...record.notices].map(([member, notice]) => (
            <p key={member}>{notice}</p>
          ))}
        </Notice>
      )}
      {record.trouble && (
        <ErrorPanel {...record.trouble.text}>
          {record.trouble.canRetry && (
            <Button variant="secondary" size="small" isPending={record.isPending} onPress={record.retry}>
              もう一度保存する
            </Button>
          )}
        </ErrorPanel>
      )}
    </>
  );
}

function Rest({ meeting, record }: { meeting: Meeting; record: AttendanceRecord }) {
  const rest = meeting.members.filter(({ member }) => record.shown(member) === null).length;
  return (
    <div className={styles.rest}>
      {rest > 0 && (
        <Button variant="secondary" size="small" onPress={record.setRest}>
          全員出席にする
        </Button>
      )}
      <p className={styles.quiet} role="status">
        {stateInWords(record, rest)}
      </p>
    </div>
  );
}

function stateInWords({ isPending, hasFailed }: AttendanceRecord, rest: number): string {
  if (isPending) return "保存しています";
  if (hasFailed) return "まだ保存されていない出欠があります。";
  return rest > 0
    ? `まだ記録していない${rest}人を出席にします。選んだ出欠はそのつど保存されます。`
    : "全員の出欠を記録しました。";
}
