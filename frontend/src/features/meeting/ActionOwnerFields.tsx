import type { Action, Person } from "@/api/types";
import { dayWithWeekday } from "@/domain/writtenDay";
import { Select, TextField } from "@/ui";
import styles from "./ActionOwnerFields.module.css";
import { type ActionDraft, readDue } from "./actionDraft";
import type { Entry } from "./useEntry";

type ActionOwnerFieldsProps = {
  entry: Entry<ActionDraft, Action>;
  /** The day from which a date without a year counts. */
  from: string;
  action: Action | null;
  people: Person[];
};

/** Who does it, and by when. */
export function ActionOwnerFields({ entry, from, action, people }: ActionOwnerFieldsProps) {
  const { draft, faults, change } = entry;
  const due = readDue(draft.due, from);
  return (
    <>
      <div className={styles.pair}>
        <Select
          label="担当"
          support="ここにない人や係は、名前を書きます。"
          value={draft.owner}
          error={faults.owner ?? null}
          options={[{ value: "", label: "一覧から選ばない" }, ...choices(action, people)]}
          onChange={(event) => change({ owner: event.target.value })}
        />
        {draft.owner === "" && (
          <TextField
            label="担当の名前"
            support="例：高齢福祉係、委員A"
            autoComplete="off"
            value={draft.ownerName}
            error={faults.ownerName ?? null}
            onChange={(event) => change({ ownerName: event.target.value })}
          />
        )}
      </div>
      <div>
        <TextField
          label="期限"
          support="例：2024/7/31、7/31、R6.7.31"
          autoComplete="off"
          value={draft.due}
          error={faults.due ?? null}
          onChange={(event) => change({ due: event.target.value })}
        />
        <p className={styles.read} role="status">
          {due !== null && dayWithWeekday(due)}
        </p>
      </div>
    </>
  );
}

/** Whoever has it stays to be chosen, whatever has become of the account. */
function choices(action: Action | null, people: Person[]) {
  const all = people.map(({ username, displayName }) => ({ value: username, label: displayName }));
  const owner = action?.owner;
  if (!owner || people.some(({ username }) => username === owner)) return all;
  return [...all, { value: owner, label: action.ownerName ?? owner }];
}
