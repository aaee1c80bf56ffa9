import type { Action } from "@/api/types";
import { ActionForm } from "./ActionForm";
import type { ActionListProps } from "./ActionList";
import { type ActionStep, ActionStepDialog } from "./ActionStepDialog";
import { ActionRemoval } from "./AgendaRemoval";

/** What lies in front of a list of action items. */
export type ActionOpened = { step: ActionStep | "edit" | "remove"; action: Action };

type ActionDialogsProps = ActionListProps & {
  opened: ActionOpened | null;
  /** What has been done, in words for the page behind. */
  onDone: (done: string) => void;
  onClose: () => void;
};

const told = { DONE: "完了にしました", DROPPED: "取りやめました", OPEN: "もう一度開きました" };

export function ActionDialogs({ opened, onDone, onClose, ...list }: ActionDialogsProps) {
  const { policy, actions } = list;
  if (opened === null) return null;
  const { step, action } = opened;
  const name = `宿題「${action.text}」`;
  if (step === "edit") {
    const saved = () => onDone("宿題を保存しました");
    return <ActionForm {...list} start={{ action }} onSaved={saved} onClose={onClose} />;
  }
  if (step === "remove") {
    const removed = () => {
      onDone(`${name}を削除しました`);
      onClose();
    };
    // Confirmed anew from what stands now, if somebody changed it in between.
    const present = actions.find(({ id }) => id === action.id) ?? action;
    return <ActionRemoval policy={policy} one={present} onRemoved={removed} onClose={onClose} />;
  }
  const done = () => onDone(`${name}を${told[step]}`);
  return <ActionStepDialog policy={policy} action={action} to={step} onDone={done} onClose={onClose} />;
}
