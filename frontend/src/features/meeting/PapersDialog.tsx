import { useState } from "react";
import type { Material, MaterialSource, Meeting } from "@/api/types";
import { materialSourceLabels } from "@/domain/meetingLabels";
import { LeaveGuard } from "@/saving/LeaveGuard";
import { Button, CheckChips, Dialog, ErrorPanel, Select, TextField } from "@/ui";
import { ChangedElsewhere, changeText } from "./changeMeeting";
import { emptyPaper, type PaperDraft, type PaperFaults, paperDraft, readPaper } from "./paperDraft";
import { adding, replacing, type Spot } from "./papers";
import { usePapers } from "./usePapers";

const sources = Object.keys(materialSourceLabels) as MaterialSource[];

type PapersDialogProps = {
  policy: string;
  meeting: Meeting;
  /** The paper to be changed; null adds one. */
  spot: Spot | null;
  onClose: () => void;
};

export function PapersDialog({ policy, meeting, spot, onClose }: PapersDialogProps) {
  const { change, isPending, error } = usePapers(policy, meeting);
  const [opened] = useState(spot ? paperDraft(spot.paper) : emptyPaper);
  const [draft, setDraft] = useState(opened);
  const [faults, setFaults] = useState<PaperFaults>({});
  const [place, setPlace] = useState(spot);
  const [isClosing, setClosing] = useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opened);
  const close = () => (isDirty ? setClosing(true) : onClose());
  const save = () => {
    const read = readPaper(draft);
    setFaults(read.faults);
    if (Object.keys(read.faults).length > 0) return;
    change(place ? replacing(place, read.paper) : adding(read.paper), {
      onSuccess: onClose,
      // Pressing again adds what is no longer in the list.
      onError: (failure) => failure instanceof ChangedElsewhere && setPlace(null),
    });
  };
  return (
    <Dialog
      title={spot ? "資料を直す" : "資料を加える"}
      isOpen
      onClose={close}
      footer={
        <>
          <Button variant="secondary" onPress={close}>
            やめる
          </Button>
          <Button isPending={isPending} pendingLabel="保存しています" onPress={save}>
            保存する
          </Button>
        </>
      }
    >
      {error && <ErrorPanel {...changeText(error)} />}
      {error instanceof ChangedElsewhere && (
        <p>もう一度「保存する」を押すと、いちばん下に新しい資料として加えます。</p>
      )}
      <PaperFields
        meeting={meeting}
        draft={draft}
        faults={faults}
        mayBranch={spot ? spot.index > 0 : meeting.materials.length > 0}
        onChange={setDraft}
      />
      <LeaveGuard
        isDirty={isDirty}
        isClosing={isClosing}
        onStay={() => setClosing(false)}
        onClose={onClose}
      />
    </Dialog>
  );
}

type PaperFieldsProps = {
  meeting: Meeting;
  draft: PaperDraft;
  faults: PaperFaults;
  mayBranch: boolean;
  onChange: (draft: PaperDraft) => void;
};

function PaperFields({ meeting, draft, faults, mayBranch, onChange }: PaperFieldsProps) {
  return (
    <>
      <TextField
        label="資料の名前"
        required
        autoFocus
        autoComplete="off"
        value={draft.title}
        error={faults.title ?? null}
        onChange={(event) => onChange({ ...draft, title: event.target.value })}
      />
      <Select
        label="種類"
        value={draft.source}
        options={sources.map((value) => ({ value, label: materialSourceLabels[value] }))}
        onChange={(event) => onChange({ ...draft, source: event.target.value as Material["source"] })}
      />
      {draft.source === "LINK" && (
        <TextField
          label="リンク先"
          required
          inputMode="url"
          autoComplete="off"
          support="https:// で始まるアドレス"
          value={draft.link}
          error={faults.link ?? null}
          onChange={(event) => onChange({ ...draft, link: event.target.value })}
        />
      )}
      <Select
        label="どの議題の資料か"
        support="非公開の議題の資料は、その議題を見てよい人だけに示します。"
        value={draft.item}
        options={[
          { value: "", label: "議題を決めない" },
          ...meeting.agenda.map(({ id, number, title }) => ({ value: id, label: `議題${number}　${title}` })),
        ]}
        onChange={(event) => onChange({ ...draft, item: event.target.value })}
      />
      {mayBranch && (
        <CheckChips
          legend="番号"
          options={[{ value: "branch", label: "枝番にする（資料1-1 のように、すぐ上の資料に続ける）" }]}
          chosen={draft.branch ? ["branch"] : []}
          onChange={(chosen) => onChange({ ...draft, branch: chosen.length > 0 })}
        />
      )}
    </>
  );
}
