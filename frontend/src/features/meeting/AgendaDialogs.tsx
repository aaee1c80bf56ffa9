import type { AgendaItem } from "@/api/types";
import { ActionForm } from "./ActionForm";
import { AgendaForm } from "./AgendaForm";
import { AgendaRemoval } from "./AgendaRemoval";
import type { AgendaSectionProps } from "./AgendaSection";
import { OrderDialog } from "./OrderDialog";
import { ProposalDialog } from "./ProposalDialog";

/** What lies in front of the agenda. */
export type AgendaOpened =
  | { step: "proposals" | "add" | "order" }
  | { step: "edit" | "remove" | "action"; item: AgendaItem };

type AgendaDialogsProps = AgendaSectionProps & {
  opened: AgendaOpened | null;
  /** What has been done, in words for the page behind. */
  onDone: (done: string) => void;
  onClose: () => void;
};

export function AgendaDialogs({ opened, onDone, onClose, ...section }: AgendaDialogsProps) {
  const { policy, meeting } = section;
  if (opened === null) return null;
  if (opened.step === "proposals") {
    return (
      <ProposalDialog
        policy={policy}
        meeting={meeting.id}
        onAdded={(count) => onDone(`${count}件を議題に加えました`)}
        onClose={onClose}
      />
    );
  }
  if (opened.step === "order") {
    const saved = () => onDone("議題の順を保存しました");
    return <OrderDialog policy={policy} meeting={meeting} onSaved={saved} onClose={onClose} />;
  }
  if (!("item" in opened)) {
    const saved = () => onDone("議題を加えました");
    return <AgendaForm {...section} item={null} onSaved={saved} onClose={onClose} />;
  }
  const { item } = opened;
  if (opened.step === "edit") {
    const saved = () => onDone(`議題${item.number}を保存しました`);
    return <AgendaForm {...section} item={item} onSaved={saved} onClose={onClose} />;
  }
  if (opened.step === "action") {
    const saved = () => onDone("宿題を加えました");
    return (
      <ActionForm {...section} start={{ meeting, agendaItem: item.id }} onSaved={saved} onClose={onClose} />
    );
  }
  const removed = () => {
    onDone(`議題「${item.title}」を削除しました`);
    onClose();
  };
  // Confirmed anew from what stands now, if somebody changed it in between.
  const present = meeting.agenda.find(({ id }) => id === item.id) ?? item;
  return <AgendaRemoval policy={policy} one={present} onRemoved={removed} onClose={onClose} />;
}
