import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createComment, moveComment } from "@/api/operations";
import { describeError, type ErrorText, ProblemError } from "@/api/problem";
import type { Comment, CyclePart } from "@/api/types";
import { inTime } from "@/saving/serverOutcome";
import { commentsQuery } from "./commentQueries";
import type { SheetAddress } from "./sheetAddress";
import { outdate } from "./sheetServer";

export class CommentFailure extends Error {
  constructor(
    readonly text: ErrorText,
    readonly atText: string | null = null,
  ) {
    super(text.title);
  }
}

type NewComment = { part: CyclePart; text: string; key: string };

export function useWriteComment(address: SheetAddress) {
  const queryClient = useQueryClient();
  const { queryKey } = commentsQuery(address);
  return useMutation<void, CommentFailure, NewComment>({
    mutationFn: async ({ part, text, key }) => {
      try {
        const { data: made } = await inTime(createComment(address, { part, text }, key));
        const others = (comments: Comment[] = []) => comments.filter(({ id }) => id !== made.id);
        queryClient.setQueryData(queryKey, (comments) => [...others(comments), made]);
        outdate(queryClient, address.policy);
      } catch (error) {
        throw failureOf(error);
      }
    },
  });
}

/** Settles a comment, or opens it again. */
export function useMoveComment(address: SheetAddress, { id, etag, resolution }: Comment) {
  const queryClient = useQueryClient();
  const { queryKey } = commentsQuery(address);
  return useMutation<void, CommentFailure>({
    mutationFn: async () => {
      try {
        const action = resolution === null ? "resolve" : "reopen";
        const { data: moved } = await inTime(moveComment(address, id, action, { ifMatch: etag }));
        queryClient.setQueryData(queryKey, (comments = []) =>
          comments.map((comment) => (comment.id === id ? moved : comment)),
        );
        outdate(queryClient, address.policy);
      } catch (error) {
        const isOutdated = error instanceof ProblemError && [404, 409, 412].includes(error.status);
        if (isOutdated) await queryClient.invalidateQueries({ queryKey });
        throw failureOf(error);
      }
    },
  });
}

function failureOf(error: unknown): CommentFailure {
  if (!(error instanceof ProblemError)) return new CommentFailure(unreached);
  const atText = error.problem.violations?.find(({ pointer }) => pointer === "/text");
  if (error.status === 412) return new CommentFailure(stale);
  return new CommentFailure(describeError(error), atText?.message);
}

const unreached: ErrorText = {
  title: "サーバーに接続できません",
  detail: "",
  action: "接続を確かめて、もう一度お試しください。",
};

const stale: ErrorText = {
  title: "ほかの人が先に変えました",
  detail: "最新のコメントを読み込みました。",
  action: "内容を確かめてください。",
};
