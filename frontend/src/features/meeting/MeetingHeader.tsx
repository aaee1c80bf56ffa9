import { Link } from "@tanstack/react-router";
import type { Meeting } from "@/api/types";
import { meetingStatusLabels, publicityLabel } from "@/domain/meetingLabels";
import { Breadcrumbs } from "@/ui";
import { MeetingFacts } from "./MeetingFacts";
import styles from "./MeetingHeader.module.css";
import { MeetingTools } from "./MeetingTools";

type MeetingHeaderProps = { policy: string; meeting: Meeting; mayRun: boolean };

/** Which meeting this is, when and where, and what can be done with it as a whole. */
export function MeetingHeader({ policy, meeting, mayRun }: MeetingHeaderProps) {
  const { committee, committeeName, label, status, openToPublic, notPublicReason } = meeting;
  return (
    <header className={styles.header}>
      <Breadcrumbs>
        <Link to="/$policy/committees" params={{ policy }}>
          会議
        </Link>
        <Link to="/$policy/committees/$committee" params={{ policy, committee }}>
          {committeeName}
        </Link>
        <span>{label}</span>
      </Breadcrumbs>
      <div className={styles.top}>
        <h1>
          {label} <span className={styles.keep}>{committeeName}</span>
        </h1>
        <p className={styles.tags}>
          <span className={styles.tag} data-status={status}>
            {meetingStatusLabels[status]}
          </span>
          <span className={styles.tag} data-closed={!openToPublic || undefined}>
            {publicityLabel(openToPublic)}
          </span>
          {notPublicReason && <span className={styles.quiet}>理由：{notPublicReason}</span>}
        </p>
      </div>
      <MeetingFacts meeting={meeting} />
      <MeetingTools policy={policy} meeting={meeting} mayRun={mayRun} />
    </header>
  );
}
