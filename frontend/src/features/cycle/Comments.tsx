import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, VisuallyHidden } from "@/ui";
import { CommentForm } from "./CommentForm";
import { CommentItem } from "./CommentItem";
import styles from "./Comments.module.css";
import { commentsQuery } from "./commentQueries";
import { commentedPart, commentsId, commentsTitle, isOpen } from "./commentText";
import type { Person } from "./lifecycle";
import type { SheetAddress } from "./sheetAddress";
import type { SheetPart } from "./sheetFields";

type CommentsProps = { address: SheetAddress; part: SheetPart; person: Person };

/** What people say to each other about a part; unfolded from the start where something waits for an answer. */
export function Comments({ address, part, person }: CommentsProps) {
  const { data } = useSuspenseQuery(commentsQuery(address));
  const name = commentedPart(part.name);
  const comments = data.filter((comment) => comment.part === name);
  const [isUnfolded, setUnfolded] = useState(() => comments.some(isOpen));
  const mayComment = person.rights.includes("WRITE_CYCLES");
  if (comments.length === 0 && !mayComment) return null;
  const list = `${commentsId(name)}-list`;
  return (
    <div className={styles.comments} data-open={comments.some(isOpen) || undefined}>
      <Button
        id={commentsId(name)}
        variant="text"
        size="small"
        aria-expanded={isUnfolded}
        aria-controls={list}
        onPress={() => setUnfolded(!isUnfolded)}
      >
        {commentsTitle(comments)}
        <VisuallyHidden>（{part.label}）</VisuallyHidden>
      </Button>
      <div id={list} className={styles.thread} hidden={!isUnfolded}>
        <p aria-hidden="true" className={styles.printed}>
          未解決のコメント
        </p>
        {comments.length > 0 && (
          <ol className={styles.list} aria-label={`${part.label}へのコメント`}>
            {comments.map((comment) => (
              <CommentItem key={comment.id} comment={comment} address={address} mayMove={mayComment} />
            ))}
          </ol>
        )}
        {isUnfolded && mayComment && <CommentForm address={address} part={part} account={person.username} />}
      </div>
    </div>
  );
}
