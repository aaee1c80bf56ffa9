import { Link } from "@tanstack/react-router";
import type { Meeting } from "@/api/types";
import { formatDateTime } from "@/domain/instant";
import { Notice } from "@/ui";

/** That the minutes are settled, or that they were and have been opened again. */
export function MeetingNotices({ policy, meeting }: { policy: string; meeting: Meeting }) {
  const { id, closing, reopening } = meeting;
  return (
    <>
      {closing && (
        <Notice tone="info" title="会議録は確定しています">
          <p>
            {closing.name}さんが{formatDateTime(closing.at)}に確定しました。宿題の状況のほかは変えられません。
          </p>
        </Notice>
      )}
      {reopening && (
        <Notice
          tone={closing ? "info" : "warning"}
          title={closing ? "確定を取り消して直したことがあります" : "確定した会議録を開き直しています"}
          actions={
            <Link
              to="/$policy/meetings/$meeting/minutes"
              params={{ policy, meeting: id }}
              search={{ asOf: reopening.at }}
            >
              開き直す前の会議録
            </Link>
          }
        >
          <p>
            {reopening.name}さんが{formatDateTime(reopening.at)}に確定を取り消しました。
          </p>
          <p>理由：{reopening.reason}</p>
        </Notice>
      )}
    </>
  );
}
