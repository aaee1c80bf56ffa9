import type { Comment } from "@/api/types";
import { formatDateTime } from "@/domain/instant";
import { Button, ErrorPanel, VisuallyHidden } from "@/ui";
import styles from "./Comments.module.css";
import type { SheetAddress } from "./sheetAddress";
import { useMoveComment } from "./useComments";

type CommentItemProps = { comment: Comment; address: SheetAddress; mayMove: boolean };

/** One comment; a settled one is folded up, with who settled it. */
export function CommentItem({ comment, address, mayMove }: CommentItemProps) {
  const { mutate, isPending, error } = useMoveComment(address, comment);
  const { text, authorName, writtenAt, resolution } = comment;
  const said = (
    <>
      <p className={styles.head}>
        <strong>{authorName}さん</strong>　<time dateTime={writtenAt}>{formatDateTime(writtenAt)}</time>
      </p>
      <p className={styles.text}>{text}</p>
    </>
  );
  const move = mayMove && (
    <Button variant="secondary" size="small" isPending={isPending} onPress={() => mutate()}>
      {resolution ? "もう一度開く" : "解決済みにする"}
      <VisuallyHidden>（{authorName}さんのコメント）</VisuallyHidden>
    </Button>
  );
  return (
    <li className={styles.comment} data-resolved={resolution !== null || undefined}>
      {resolution ? (
        <details>
          <summary className={styles.summary}>
            解決済み　{authorName}さんのコメント（{resolution.name}さん　{formatDateTime(resolution.at)}）
          </summary>
          {said}
          {move}
        </details>
      ) : (
        <>
          {said}
          {move}
        </>
      )}
      {error && <ErrorPanel {...error.text} />}
    </li>
  );
}
