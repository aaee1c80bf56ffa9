import { useSuspenseQuery } from "@tanstack/react-query";
import { commentsQuery } from "./commentQueries";
import { commentsId, isOpen } from "./commentText";
import { jump } from "./jump";
import { Fact } from "./SheetFact";
import type { SheetAddress } from "./sheetAddress";

/** How many comments wait for an answer, and the way to the first. */
export function SheetOpenComments({ address }: { address: SheetAddress }) {
  const { data: comments } = useSuspenseQuery(commentsQuery(address));
  const open = comments.filter(isOpen);
  const [first] = open;
  if (!first) return null;
  return (
    <Fact term="コメント">
      <a href={`#${commentsId(first.part)}`} onClick={jump}>
        未解決 {open.length}件
      </a>
    </Fact>
  );
}
