import { useEffect, useRef, useState } from "react";
import { Button, Notice } from "@/ui";
import { SheetOpinionDialog } from "./SheetOpinionDialog";
import styles from "./SheetOpinions.module.css";
import type { SheetAddress } from "./sheetAddress";
import { type Opinion, useOpinions } from "./sheetOpinions";
import type { SheetAutosave } from "./sheetState";

type SheetOpinionsProps = { address: SheetAddress; autosave: SheetAutosave | null };

type Told = "done" | "taken";

/** What meetings said of this sheet and nobody has taken over yet. */
export function SheetOpinions({ address, autosave }: SheetOpinionsProps) {
  const opinions = useOpinions();
  // Held here, not read from the list: the sheet may lose it under the open dialog.
  const [asked, setAsked] = useState<Opinion | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // The button that opened the dialog is gone with its proposal; the keyboard goes on from here.
  useEffect(() => {
    if (told !== null) place.current?.focus();
  }, [told]);
  const close = (end: Told | null) => {
    setAsked(null);
    setTold(end);
  };
  const ask = (opinion: Opinion) => {
    setTold(null);
    setAsked(opinion);
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.opinions}>
      {opinions.map((opinion) => (
        <OpinionBox key={opinion.item} opinion={opinion} onAsk={() => ask(opinion)} />
      ))}
      {told === "done" && <Notice tone="success" title="会議の意見に取り込みました" live />}
      {told === "taken" && (
        <Notice tone="info" title="この意見は、ほかの人がすでに取り込んでいました" live>
          <p>最新の内容を読み込みました。「会議の意見」を確かめてください。</p>
        </Notice>
      )}
      {asked && <SheetOpinionDialog address={address} autosave={autosave} opinion={asked} onClose={close} />}
    </div>
  );
}

function OpinionBox({ opinion, onAsk }: { opinion: Opinion; onAsk: () => void }) {
  return (
    <section className={styles.opinion} aria-label={`${opinion.label}の意見`}>
      <p className={styles.text}>
        <strong>{opinion.label}の意見：</strong>
        {opinion.text}
      </p>
      <Button variant="secondary" size="small" onPress={onAsk}>
        会議の意見に取り込む
      </Button>
    </section>
  );
}
