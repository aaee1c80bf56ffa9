import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Committee } from "@/api/types";
import { publicityLabel } from "@/domain/meetingLabels";
import { LeaveGuard } from "@/saving/LeaveGuard";
import { Button, Dialog, ErrorPanel, RadioChips, Select, TextArea } from "@/ui";
import styles from "./MeetingList.module.css";
import { MeetingTimeFields } from "./MeetingTimeFields";
import { emptyMeetingTime } from "./meetingTime";
import { isOpen, type NewMeetingDraft, type NewMeetingFaults, readNewMeeting } from "./newMeeting";
import { useNewMeeting } from "./useNewMeeting";

type NewMeetingDialogProps = {
  policy: string;
  committees: readonly Committee[];
  /** The body whose page this is; "" leaves the choice. */
  committee: string;
  /** The year of a day typed without one. */
  fiscalYear: number;
  onClose: () => void;
};

/** 会議を作る: which body, when and where, and whether in public. */
export function NewMeetingDialog(props: NewMeetingDialogProps) {
  const { policy, committees, committee, fiscalYear, onClose } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const [opened] = useState<NewMeetingDraft>({
    committee,
    time: emptyMeetingTime,
    openToPublic: null,
    notPublicReason: "",
  });
  const [draft, setDraft] = useState(opened);
  const [typed, setTyped] = useState<NewMeetingFaults>({ time: {} });
  const [isClosing, setClosing] = useState(false);
  const [isMade, setMade] = useState(false);
  const { make, isPending, faults, trouble } = useNewMeeting(policy, ({ id: meeting }) => {
    setMade(true);
    made.current = meeting;
  });
  const made = useRef("");
  // Leaving asks about unsaved text: the draft counts as saved before the address changes.
  useEffect(() => {
    if (isMade)
      void navigate({ to: "/$policy/meetings/$meeting", params: { policy, meeting: made.current } });
  }, [isMade, navigate, policy]);

  const isDirty = !isMade && JSON.stringify(draft) !== JSON.stringify(opened);
  const close = () => (isDirty ? setClosing(true) : onClose());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const read = readNewMeeting(draft, committees, fiscalYear);
    setTyped(read.faults);
    if (read.isSound) make(read.body);
    else
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const shown: NewMeetingFaults = {
    committee: typed.committee ?? faults.committee,
    time: { ...faults.time, ...typed.time },
    notPublicReason: typed.notPublicReason ?? faults.notPublicReason,
  };
  return (
    <Dialog
      title="会議を作る"
      isOpen
      onClose={close}
      footer={
        <>
          <Button variant="secondary" onPress={close}>
            やめる
          </Button>
          <Button type="submit" form={id} isPending={isPending} pendingLabel="作っています">
            会議を作る
          </Button>
        </>
      }
    >
      <form ref={form} id={id} className={styles.section} noValidate inert={isPending} onSubmit={submit}>
        <NewMeetingFields
          committees={committees}
          draft={draft}
          faults={shown}
          fiscalYear={fiscalYear}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      </form>
      {trouble && <ErrorPanel {...trouble} />}
      <LeaveGuard
        isDirty={isDirty}
        isClosing={isClosing}
        onStay={() => setClosing(false)}
        onClose={onClose}
      />
    </Dialog>
  );
}

type NewMeetingFieldsProps = {
  committees: readonly Committee[];
  draft: NewMeetingDraft;
  faults: NewMeetingFaults;
  fiscalYear: number;
  onChange: (part: Partial<NewMeetingDraft>) => void;
};

function NewMeetingFields({ committees, draft, faults, fiscalYear, onChange }: NewMeetingFieldsProps) {
  const isPublic = isOpen(draft, committees);
  return (
    <>
      <Select
        label="会議体"
        required
        value={draft.committee}
        error={faults.committee ?? null}
        options={[
          { value: "", label: "選んでください" },
          ...committees.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(event) => onChange({ committee: event.target.value })}
      />
      <MeetingTimeFields
        draft={draft.time}
        faults={faults.time}
        fiscalYear={fiscalYear}
        onChange={(time) => onChange({ time })}
      />
      <RadioChips
        legend="公開・非公開"
        support="はじめは、会議体の決まりのとおりです。"
        options={[
          { value: "open", label: publicityLabel(true) },
          { value: "closed", label: publicityLabel(false) },
        ]}
        chosen={isPublic ? "open" : "closed"}
        onChoose={(value) => onChange({ openToPublic: value === "open" })}
      />
      {!isPublic && (
        <TextArea
          label="非公開の理由"
          required
          rows={2}
          value={draft.notPublicReason}
          error={faults.notPublicReason ?? null}
          onChange={(event) => onChange({ notPublicReason: event.target.value })}
        />
      )}
    </>
  );
}
