import { useState } from "react";
import { Button, Dialog, ErrorPanel, TextArea } from "@/ui";
import styles from "./SheetOpinions.module.css";
import type { SheetAddress } from "./sheetAddress";
import type { Opinion } from "./sheetOpinions";
import type { SheetAutosave } from "./sheetState";
import { useOpinion } from "./useOpinion";

type SheetOpinionDialogProps = {
  address: SheetAddress;
  autosave: SheetAutosave | null;
  opinion: Opinion;
  onClose: (end: "done" | "taken" | null) => void;
};

/** The opinion's words for this sheet; the dialog stays, with all that was typed, until the server has them. */
export function SheetOpinionDialog({ address, autosave, opinion, onClose }: SheetOpinionDialogProps) {
  const { mutate, isPending, error } = useOpinion(address, autosave);
  const [text, setText] = useState(`${opinion.text}（${opinion.label}）`);
  const [fault, setFault] = useState<string | null>(null);
  const take = () => {
    if (text.trim() === "") return setFault("取り込む文を入力してください。");
    mutate(
      { agendaItem: opinion.item, text },
      {
        onSuccess: () => onClose("done"),
        onError: ({ atText, isTaken }) => (isTaken ? onClose("taken") : setFault(atText)),
      },
    );
  };
  return (
    <Dialog
      title="会議の意見に取り込む"
      isOpen
      onClose={() => isPending || onClose(null)}
      footer={
        <>
          <Button variant="secondary" onPress={() => onClose(null)} isDisabled={isPending}>
            やめる
          </Button>
          <Button isPending={isPending} pendingLabel="取り込んでいます" onPress={take}>
            取り込む
          </Button>
        </>
      }
    >
      <p>シートの「会議の意見」の終わりに書き足します。</p>
      <p className={styles.quiet}>会議録の文は変わりません。</p>
      <TextArea
        label="取り込む文"
        required
        value={text}
        error={fault}
        onChange={(event) => {
          setText(event.target.value);
          setFault(null);
        }}
      />
      {error && !isPending && fault === null && <ErrorPanel {...error.text} />}
    </Dialog>
  );
}
