import { useState } from "react";
import { Select, TextField } from "@/ui";
import styles from "./SettingsScreen.module.css";
import { SettingsSection } from "./SettingsSection";
import {
  type DueDraft,
  type DueDrafts,
  type DueStepName,
  dueDrafts,
  dueSteps,
  type Faults,
  readDueDates,
} from "./settingsForm";
import { contestedDue, type Draft, mergedDue } from "./settingsMerge";
import { type StoredPolicy, useSettings } from "./useSettings";

const years = [
  { value: "0", label: "その年度" },
  { value: "1", label: "次の年度" },
];

type DueSettingsProps = StoredPolicy & {
  mayEdit: boolean;
  draft: Draft<DueDrafts>;
  onDraft: (draft: Draft<DueDrafts>) => void;
};

export function DueSettings({ mayEdit, draft, onDraft, ...policyAt }: DueSettingsProps) {
  const { policy, save, faults, ...settings } = useSettings(policyAt, () => onDraft(null));
  const stored = dueDrafts(policy.effective.dueDates);
  const drafts = mergedDue(draft, stored);
  const [typed, setTyped] = useState<Faults>({});
  const change = (name: DueStepName, part: Partial<DueDraft>) =>
    onDraft({ base: draft?.base ?? stored, mine: { ...drafts, [name]: { ...drafts[name], ...part } } });
  const check = (reason: string) => {
    const read = readDueDates(drafts);
    setTyped(read.faults);
    if (read.dates) save({ dueDates: read.dates }, reason);
  };
  const shown = { ...faults, ...typed };
  return (
    <SettingsSection
      title="期限"
      lead="シートと進捗一覧に出る期限です。過ぎても、ひとりでに締め切られることはありません。"
      isDefault={policy.dueDates === null}
      mayEdit={mayEdit}
      contested={contestedDue(draft, stored)}
      onSave={check}
      onReset={(reason) => save({ dueDates: null }, reason)}
      {...settings}
    >
      {dueSteps.map(({ name, label }) => (
        <fieldset key={name} className={styles.row} disabled={!mayEdit}>
          <legend>{label}</legend>
          <Select
            label="年度"
            options={years}
            value={drafts[name].fiscalYearsLater}
            onChange={(event) => change(name, { fiscalYearsLater: event.target.value })}
          />
          {(["month", "day"] as const).map((part) => (
            <TextField
              key={part}
              label={part === "month" ? "月" : "日"}
              inputMode="numeric"
              value={drafts[name][part]}
              error={shown[`/dueDates/${name}/${part}`] ?? null}
              onChange={(event) => change(name, { [part]: event.target.value })}
            />
          ))}
          {shown[`/dueDates/${name}`] && <p className={styles.fault}>{shown[`/dueDates/${name}`]}</p>}
        </fieldset>
      ))}
    </SettingsSection>
  );
}
