import type { Committee, Person, Policy } from "@/api/types";
import { Select, TextArea, TextField } from "@/ui";
import { CheckGroup } from "./CheckGroup";
import type { EditFaults } from "./editFaults";
import { type EditForm, fieldLabels } from "./editForm";

export type Choices = {
  policy: Policy;
  committees: readonly Committee[];
  people: readonly Person[];
  /** Who is responsible now: stays a choice whatever has become of the account. */
  owner: Person | null;
};

type EditFieldsProps = {
  choices: Choices;
  form: EditForm;
  faults: EditFaults;
  onChange: (part: Partial<EditForm>) => void;
};

export function EditFields({ choices, form, faults, onChange }: EditFieldsProps) {
  const { policy, committees } = choices;
  const asOptions = (isWanted: (kind: Committee["kind"]) => boolean) =>
    committees.filter(({ kind }) => isWanted(kind)).map(({ code, name }) => ({ value: code, label: name }));
  const bodies = { chosen: form.committees, onChange: (next: string[]) => onChange({ committees: next }) };
  return (
    <>
      <CheckGroup legend="部会" options={asOptions((kind) => kind === "SUBCOMMITTEE")} {...bodies} />
      <CheckGroup
        legend="推進会議・関係する会議"
        options={asOptions((kind) => kind !== "SUBCOMMITTEE")}
        error={faults.committees}
        {...bodies}
      />
      <CheckGroup
        legend={fieldLabels.scenes}
        options={policy.scenes.map(({ number, name }) => ({ value: number, label: name }))}
        chosen={form.scenes}
        onChange={(scenes) => onChange({ scenes })}
        error={faults.scenes}
      />
      <TextArea
        label={fieldLabels.themes}
        support="食支援、認知症など。1行に1つ書くか、「、」で区切ります。"
        rows={2}
        value={form.themes}
        error={faults.themes ?? null}
        onChange={(event) => onChange({ themes: event.target.value })}
      />
      <TextField
        label={fieldLabels.department}
        autoComplete="off"
        value={form.department}
        error={faults.department ?? null}
        onChange={(event) => onChange({ department: event.target.value })}
      />
      <Select
        label={fieldLabels.owner}
        options={ownersOf(choices)}
        value={form.owner}
        error={faults.owner ?? null}
        onChange={(event) => onChange({ owner: event.target.value })}
      />
    </>
  );
}

function ownersOf({ people, owner }: Choices): { value: string; label: string }[] {
  const isGone = owner && !people.some(({ username }) => username === owner.username);
  const all = isGone ? [owner, ...people] : people;
  return [
    { value: "", label: "未定" },
    ...all.map(({ username, displayName }) => ({ value: username, label: displayName })),
  ];
}
