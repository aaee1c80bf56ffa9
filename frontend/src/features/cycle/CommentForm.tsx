import { useState } from "react";
import { Button, ErrorPanel, TextArea } from "@/ui";
import styles from "./Comments.module.css";
import { commentedPart, commentFault } from "./commentText";
import type { SheetAddress } from "./sheetAddress";
import type { SheetPart } from "./sheetFields";
import { useCommentDraft } from "./useCommentDraft";
import { useWriteComment } from "./useComments";

type CommentFormProps = { address: SheetAddress; part: SheetPart; account: string };

/** A comment is sent by its button alone; what was typed stays until the server has it. */
export function CommentForm({ address, part, account }: CommentFormProps) {
  const name = commentedPart(part.name);
  const { text, write, keyFor } = useCommentDraft(account, address, name);
  const { mutate, isPending, error, reset } = useWriteComment(address);
  const [fault, setFault] = useState<string | null>(null);
  const change = (next: string) => {
    write(next);
    setFault(null);
    if (error) reset();
  };
  const send = () => {
    const found = commentFault(text);
    setFault(found);
    if (found !== null) return;
    mutate({ part: name, text, key: keyFor(text) }, { onSuccess: () => write("") });
  };
  return (
    <div className={styles.form}>
      <TextArea
        label={`コメントを書く（${part.label}）`}
        support="このシートを見る人みんなに見えます。"
        rows={2}
        value={text}
        readOnly={isPending}
        error={fault ?? error?.atText ?? null}
        onChange={(event) => change(event.target.value)}
      />
      <Button
        variant="secondary"
        size="small"
        isPending={isPending}
        pendingLabel="送っています"
        onPress={send}
      >
        コメントする
      </Button>
      {error && !error.atText && <ErrorPanel {...error.text} />}
    </div>
  );
}
