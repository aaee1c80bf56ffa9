import type { Committee, MemberRole } from "@/api/types";
import { memberRoleLabel } from "@/domain/meetingLabels";
import { dayWithWeekday } from "@/domain/writtenDay";
import { RadioChips, TextField } from "@/ui";
import styles from "./CommitteeScreen.module.css";
import { dayTyped, fieldLabels, type MemberDraft, type MemberFaults } from "./committeeMemberForm";

export const memberRoles: readonly MemberRole[] = ["CHAIR", "VICE_CHAIR", "MEMBER"];

type FieldsProps = {
  kind: Committee["kind"];
  draft: MemberDraft;
  faults: MemberFaults;
  onChange: (part: Partial<MemberDraft>) => void;
};

export function CommitteeMemberFields({ kind, ...fields }: FieldsProps) {
  const { draft, faults, onChange } = fields;
  return (
    <>
      <MemberText {...fields} name="name" required />
      <RadioChips
        legend={fieldLabels.role}
        options={memberRoles.map((value) => ({ value, label: memberRoleLabel(value, kind) }))}
        chosen={draft.role}
        error={faults.role}
        onChoose={(role) => onChange({ role })}
      />
      <div className={styles.pair}>
        <MemberText {...fields} name="organisation" />
        <MemberText {...fields} name="profession" />
      </div>
      <div className={styles.pair}>
        <MemberText
          {...fields}
          name="from"
          required
          support={dayRead(draft.from) || "例：2024/4/1、R6.4.1"}
        />
        <MemberText
          {...fields}
          name="to"
          support={dayRead(draft.to) || "決まっていないときは空けておきます。"}
        />
      </div>
      <MemberText {...fields} name="deputy" support="ふだん代わりに出る人がいるとき、その名前を書きます。" />
    </>
  );
}

const dayRead = (text: string) => {
  const day = dayTyped(text);
  return day === null ? "" : dayWithWeekday(day);
};

type MemberTextProps = Omit<FieldsProps, "kind"> & {
  name: Exclude<keyof MemberDraft, "role">;
  required?: boolean;
  support?: string;
};

export function MemberText({ name, draft, faults, onChange, required, support }: MemberTextProps) {
  return (
    <TextField
      label={fieldLabels[name]}
      autoComplete="off"
      required={required}
      support={support}
      value={draft[name]}
      error={faults[name] ?? null}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}
