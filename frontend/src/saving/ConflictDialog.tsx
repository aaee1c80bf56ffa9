import { useState } from "react";
import { formatTime } from "@/domain/instant";
import { Button, Dialog } from "@/ui";
import { ConflictField } from "./ConflictField";
import { chosen, type Decisions, undecided } from "./conflictChoice";
import type { FieldWords } from "./fieldWords";
import type { Changes, Form } from "./form";

type ConflictDialogProps<Key extends string> = {
  isOpen: boolean;
  form: Form<Key>;
  words: FieldWords<Key>;
  /** What both wrote, where a page holds more than one thing. */
  about?: string;
  isKept: boolean;
  onPutOff: () => void;
  onResolve: (choices: Changes<Key>) => void;
};

/** Two people changed the same fields: the person decides, field by field. */
export function ConflictDialog<Key extends string>({
  isOpen,
  form,
  words,
  about,
  isKept,
  onPutOff,
  onResolve,
}: ConflictDialogProps<Key>) {
  const { conflicts, mine, stored } = form;
  const [decisions, setDecisions] = useState<Decisions<Key>>({});
  const [isAsked, setAsked] = useState(false);
  const who = stored.updatedBy ? `${stored.updatedBy}さん` : "ほかの人";
  const when = stored.updatedAt ? `（${formatTime(stored.updatedAt)}）` : "";

  const save = () => {
    const choices = chosen(conflicts, mine, decisions);
    setAsked(choices === null);
    if (choices) onResolve(choices);
  };

  return (
    <Dialog
      title="同じ欄をほかの人も書き換えました"
      size="wide"
      isOpen={isOpen}
      onClose={onPutOff}
      footer={
        <>
          <Button variant="secondary" onPress={onPutOff}>
            あとで選ぶ
          </Button>
          <Button onPress={save}>選んだ内容で保存する</Button>
        </>
      }
    >
      {about && <p>{about}</p>}
      <p>
        {who}が先に保存しました{when}
        。どちらを使うかを欄ごとに選んでください。選ぶまで、あなたの入力は
        {isKept ? "この画面と端末" : "この画面"}に残ります。
      </p>
      {conflicts.map((conflict) => {
        const { key } = conflict;
        const decision = decisions[key] ?? undecided(conflict, mine[key]);
        return (
          <ConflictField
            key={key}
            conflict={conflict}
            words={words}
            mine={mine[key]}
            who={who}
            decision={decision}
            isMissing={isAsked && decision.choice === null}
            onDecide={(next) => setDecisions({ ...decisions, [key]: next })}
          />
        );
      })}
    </Dialog>
  );
}
