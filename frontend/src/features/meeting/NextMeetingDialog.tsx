import type { Meeting } from "@/api/types";
import { EntryDialog } from "./EntryDialog";
import { MeetingTimeFields } from "./MeetingTimeFields";
import { detailsWords } from "./meetingDetails";
import { meetingTimeDraft } from "./meetingTime";
import { useNextMeeting } from "./useNextMeeting";

type NextMeetingDialogProps = { policy: string; meeting: Meeting; onClose: () => void };

/** 次回の会議を作る, with what this one leaves. */
export function NextMeetingDialog({ policy, meeting, onClose }: NextMeetingDialogProps) {
  const entry = useNextMeeting(policy, meeting);
  return (
    <EntryDialog
      title="次回の会議を作る"
      saveLabel="次回の会議を作る"
      entry={entry}
      draftOf={({ time }) => meetingTimeDraft(time)}
      words={{
        name: detailsWords.name,
        labels: detailsWords.labels,
        say: (draft, field) => String(draft[field as keyof typeof draft] ?? ""),
      }}
      onClose={onClose}
    >
      <CarriedOver meeting={meeting} />
      <MeetingTimeFields
        draft={entry.draft}
        faults={entry.faults}
        fiscalYear={meeting.fiscalYear}
        onChange={entry.change}
      />
    </EntryDialog>
  );
}

/** What goes along: the server takes it from all earlier meetings of the body; here is what this one adds. */
function CarriedOver({ meeting }: { meeting: Meeting }) {
  const items = meeting.agenda.filter(({ decision }) => decision === null || decision === "CONTINUED");
  const actions = meeting.actions.filter(({ state }) => state === "OPEN");
  return (
    <div>
      <p>この会議から、次のものを議題として引き継ぎます。</p>
      <ul>
        <li>継続・結果が未記録の議題　{items.length}件</li>
        <li>終わっていない宿題　{actions.length}件</li>
      </ul>
    </div>
  );
}
