import { HttpResponse, http } from "msw";
import type { Comment, CommentInput } from "@/api/types";

const address = "/api/v1/policies/:policy/initiatives/:code/cycles/:fiscalYear/comments";
const at = "2026-11-23T14:05:00+09:00";

export function comment(given: Partial<Comment> = {}): Comment {
  return {
    id: "c1",
    etag: '"0-c"',
    initiative: "3-1",
    fiscalYear: 2024,
    part: "EVALUATION",
    text: "参加者数の内訳も書いてください。",
    author: "manager",
    authorName: "係長",
    writtenAt: at,
    resolution: null,
    ...given,
  };
}

/** The comments of one sheet on a mocked server; a key counts once. */
export function commentHandlers(start: Comment[]) {
  let comments = start;
  const seen = new Set<string | null>();
  return [
    http.get(address, () => HttpResponse.json({ items: comments, nextCursor: null })),
    http.post(address, async ({ request }) => {
      const input = (await request.json()) as CommentInput;
      const made = comment({
        ...input,
        id: `c${comments.length + 1}`,
        author: "coordinator",
        authorName: "担当者",
      });
      const key = request.headers.get("Idempotency-Key");
      if (!seen.has(key)) comments = [...comments, made];
      seen.add(key);
      return HttpResponse.json(made, { status: 201 });
    }),
    http.post(`${address}/:id/transitions`, async ({ request, params }) => {
      const { action } = (await request.json()) as { action: "resolve" | "reopen" };
      const found = comments.find(({ id }) => id === params.id) ?? comment();
      if (request.headers.get("If-Match") !== found.etag) {
        return HttpResponse.json(
          { type: "/problems/stale-version", title: "古い版です", status: 412 },
          { status: 412 },
        );
      }
      const resolution = action === "resolve" ? { by: "coordinator", name: "担当者", at } : null;
      const moved = { ...found, resolution, etag: `"${found.etag.length}-c2"` };
      comments = comments.map((one) => (one.id === moved.id ? moved : one));
      return HttpResponse.json(moved);
    }),
  ];
}
