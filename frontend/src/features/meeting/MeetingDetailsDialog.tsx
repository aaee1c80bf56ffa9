import type { Meeting } from "@/api/types";
import { publicityLabel } from "@/domain/meetingLabels";
import { RadioChips, TextArea } from "@/ui";
import { EntryDialog } from "./EntryDialog";
import { MeetingTimeFields } from "./MeetingTimeFields";
import { detailsDraft, detailsWords } from "./meetingDetails";
import { useMeetingDetails } from "./useMeetingDetails";

type MeetingDetailsDialogProps = { policy: string; meeting: Meeting; onClose: () => void };

/** 日時・場所を直す, and whether the meeting is public. */
export function MeetingDetailsDialog({ policy, meeting, onClose }: MeetingDetailsDialogProps) {
  const entry = useMeetingDetails(policy, meeting, onClose);
  const { draft, faults, change } = entry;
  return (
    <EntryDialog
      title="日時・場所を直す"
      saveLabel="保存する"
      entry={entry}
      draftOf={detailsDraft}
      words={detailsWords}
      onClose={onClose}
    >
      <MeetingTimeFields draft={draft} faults={faults} fiscalYear={meeting.fiscalYear} onChange={change} />
      <RadioChips
        legend="公開・非公開"
        options={[
          { value: "open", label: publicityLabel(true) },
          { value: "closed", label: publicityLabel(false) },
        ]}
        chosen={draft.openToPublic ? "open" : "closed"}
        onChoose={(value) => change({ openToPublic: value === "open" })}
      />
      {!draft.openToPublic && (
        <TextArea
          label="非公開の理由"
          required
          rows={2}
          value={draft.notPublicReason}
          error={faults.notPublicReason ?? null}
          onChange={(event) => change({ notPublicReason: event.target.value })}
        />
      )}
    </EntryDialog>
  );
}
