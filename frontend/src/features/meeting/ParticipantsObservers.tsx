import { useState } from "react";
import type { Meeting } from "@/api/types";
import { Button, ErrorPanel, TextField } from "@/ui";
import { ChangedElsewhere, changedBy, changeText, useMeetingChange } from "./changeMeeting";
import styles from "./ParticipantsObservers.module.css";

type ParticipantsObserversProps = { policy: string; meeting: Meeting; mayChange: boolean };

const written = (observers: number | null) => (observers === null ? "" : String(observers));

/** 傍聴者数: typed in any digits, saved on Enter or with the button beside it. */
export function ParticipantsObservers({ policy, meeting, mayChange }: ParticipantsObserversProps) {
  const saving = useMeetingChange(policy, meeting.id);
  const [typed, setTyped] = useState<string | null>(null);
  const [seen, setSeen] = useState(meeting.observers);
  const [fault, setFault] = useState<string | null>(null);
  if (!mayChange) return <p>傍聴者数　{observersInWords(meeting.observers)}</p>;
  const save = () => {
    if (typed === null) return;
    const observers = readCount(typed);
    setFault(observers === undefined ? "0から9999までの数で入力してください。" : null);
    if (observers === undefined) return;
    saving.mutate(
      (newest) => {
        if (newest.observers === observers) return null;
        if (newest.observers !== seen) throw theirsFirst(newest);
        return { observers };
      },
      {
        onSuccess: () => setTyped(null),
        onError: (error) => error instanceof TheirsFirst && setSeen(error.observers),
      },
    );
  };
  return (
    <div>
      {saving.error && <ErrorPanel {...changeText(saving.error)} />}
      <div className={styles.line}>
        <TextField
          label="傍聴者数（人）"
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? written(meeting.observers)}
          error={fault}
          onChange={(event) => {
            if (typed === null) setSeen(meeting.observers);
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && save()}
          onBlur={() => !saving.error && save()}
        />
        {typed !== null && (
          <Button variant="secondary" size="small" isPending={saving.isPending} onPress={save}>
            人数を保存する
          </Button>
        )}
      </div>
    </div>
  );
}

/** Full-width digits count; undefined where this is no number of people. */
function readCount(typed: string): number | null | undefined {
  const text = typed.normalize("NFKC").trim().replace(/人$/, "");
  if (text === "") return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

export const observersInWords = (observers: number | null): string =>
  observers === null ? "未記録" : `${observers}人`;

class TheirsFirst extends ChangedElsewhere {
  constructor(
    text: ChangedElsewhere["text"],
    readonly observers: number | null,
  ) {
    super(text);
  }
}

const theirsFirst = (newest: Meeting) =>
  new TheirsFirst(
    {
      title: `${changedBy(newest)}が「${observersInWords(newest.observers)}」にしていました`,
      detail: "あなたの入力は、欄に残っています。",
      action: "あなたの人数にするときは、「人数を保存する」を押してください。",
    },
    newest.observers,
  );
