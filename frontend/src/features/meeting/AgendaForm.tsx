import type { AgendaItem, AgendaKind, Initiative, Meeting } from "@/api/types";
import { agendaKindLabels, publicityLabel } from "@/domain/meetingLabels";
import { RadioChips, TextArea, TextField } from "@/ui";
import styles from "./AgendaForm.module.css";
import { AgendaLinkRows, linkInWords } from "./AgendaLinkRows";
import { type AgendaDraft, agendaDraftOf } from "./agendaDraft";
import { EntryDialog } from "./EntryDialog";
import { useAgendaEntry } from "./useAgendaEntry";
import type { Entry } from "./useEntry";

type AgendaFormProps = {
  policy: string;
  meeting: Meeting;
  /** null for a new item. */
  item: AgendaItem | null;
  initiatives: Initiative[];
  onSaved: () => void;
  onClose: () => void;
};

/** 議題を加える・編集する. */
export function AgendaForm({ policy, meeting, item, initiatives, onSaved, onClose }: AgendaFormProps) {
  const entry = useAgendaEntry(policy, meeting, item, () => {
    onSaved();
    onClose();
  });
  const words = {
    name: "この議題",
    labels: {
      kind: "種別",
      title: "題名",
      minutes: "時間（分）",
      presenter: "説明者",
      openToPublic: "公開・非公開",
      notPublicReason: "非公開の理由",
      links: "関係する取組・シート",
    },
    say: (draft: AgendaDraft, field: string) => say(draft, field, initiatives),
  };
  return (
    <EntryDialog
      title={item ? "議題を編集する" : "議題を加える"}
      saveLabel={item ? "保存する" : "議題に加える"}
      entry={entry}
      draftOf={agendaDraftOf}
      words={words}
      onClose={onClose}
    >
      <MainFields entry={entry} />
      <PublicityFields entry={entry} />
      <AgendaLinkRows
        links={entry.draft.links}
        initiatives={initiatives}
        error={entry.faults.links ?? null}
        onChange={(links) => entry.change({ links })}
      />
    </EntryDialog>
  );
}

type FieldsProps = { entry: Entry<AgendaDraft, AgendaItem> };

const kinds = Object.entries(agendaKindLabels).map(([value, label]) => ({
  value: value as AgendaKind,
  label,
}));

function MainFields({ entry: { draft, faults, change } }: FieldsProps) {
  return (
    <>
      <RadioChips
        legend="種別"
        required
        options={kinds}
        chosen={draft.kind}
        error={faults.kind}
        onChoose={(kind) => change({ kind })}
      />
      <TextField
        label="題名"
        required
        autoFocus
        autoComplete="off"
        value={draft.title}
        error={faults.title ?? null}
        onChange={(event) => change({ title: event.target.value })}
      />
      <div className={styles.pair}>
        <TextField
          label="時間（分）"
          support="空けると時間未定です。"
          inputMode="numeric"
          autoComplete="off"
          value={draft.minutes}
          error={faults.minutes ?? null}
          onChange={(event) => change({ minutes: event.target.value })}
        />
        <TextField
          label="説明者"
          support="例：事務局、高齢福祉係"
          autoComplete="off"
          value={draft.presenter}
          error={faults.presenter ?? null}
          onChange={(event) => change({ presenter: event.target.value })}
        />
      </div>
    </>
  );
}

function PublicityFields({ entry: { draft, faults, change } }: FieldsProps) {
  return (
    <>
      <RadioChips
        legend="公開・非公開"
        options={[
          { value: "yes", label: publicityLabel(true) },
          { value: "no", label: publicityLabel(false) },
        ]}
        chosen={draft.openToPublic ? "yes" : "no"}
        error={faults.openToPublic}
        onChoose={(value) => change({ openToPublic: value === "yes" })}
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
    </>
  );
}

function say(draft: AgendaDraft, field: string, initiatives: Initiative[]): string {
  if (field === "kind") return agendaKindLabels[draft.kind];
  if (field === "openToPublic") return publicityLabel(draft.openToPublic);
  if (field === "links") return draft.links.map((link) => linkInWords(link, initiatives)).join("、");
  return String(draft[field as keyof AgendaDraft] ?? "");
}
