import type { Initiative, Person } from "@/api/types";
import { Select, TextArea } from "@/ui";
import { ActionOwnerFields } from "./ActionOwnerFields";
import { ActionSubject } from "./ActionSubject";
import { type ActionDraft, actionDraftOf } from "./actionDraft";
import { EntryDialog } from "./EntryDialog";
import { type ActionStart, useActionEntry } from "./useActionEntry";

type ActionFormProps = {
  policy: string;
  start: ActionStart;
  initiatives: Initiative[];
  people: Person[];
  onSaved: () => void;
  onClose: () => void;
};

const labels = {
  agendaItem: "議題",
  text: "宿題の内容",
  owner: "担当",
  ownerName: "担当の名前",
  due: "期限",
  initiative: "取組",
  result: "結果",
};

/** 宿題を加える・編集する. */
export function ActionForm({ policy, start, initiatives, people, onSaved, onClose }: ActionFormProps) {
  const { entry, from, isSettled, agenda } = useActionEntry(policy, start, () => {
    onSaved();
    onClose();
  });
  const { draft, faults, change, stored } = entry;
  const action = "action" in start ? start.action : null;
  const say = (state: ActionDraft, field: string) => {
    if (field === "owner") {
      return people.find(({ username }) => username === state.owner)?.displayName ?? state.owner;
    }
    if (field === "initiative") return initiatives.find(({ code }) => code === state.initiative)?.name ?? "";
    return state[field as keyof ActionDraft];
  };
  return (
    <EntryDialog
      title={action ? "宿題を編集する" : "宿題を加える"}
      saveLabel="保存する"
      entry={entry}
      draftOf={actionDraftOf}
      words={{ name: "この宿題", labels, say }}
      onClose={onClose}
    >
      {stored === null && (
        <Select
          label="議題"
          required
          support="どの議題で決まった宿題かを選びます。"
          value={draft.agendaItem}
          error={faults.agendaItem ?? null}
          options={[
            ...(draft.agendaItem === "" ? [{ value: "", label: "選んでください" }] : []),
            ...agenda.map(({ id, number, title }) => ({ value: id, label: `${number}　${title}` })),
          ]}
          onChange={(event) => change({ agendaItem: event.target.value })}
        />
      )}
      <ActionSubject entry={entry} isSettled={isSettled} initiatives={initiatives} />
      <ActionOwnerFields entry={entry} from={from} action={action} people={people} />
      {action && (action.state !== "OPEN" || action.result !== null) && (
        <TextArea
          label="結果"
          rows={2}
          value={draft.result}
          error={faults.result ?? null}
          onChange={(event) => change({ result: event.target.value })}
        />
      )}
    </EntryDialog>
  );
}
