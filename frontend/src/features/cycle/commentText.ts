import type { Comment, CyclePart } from "@/api/types";
import { codePoints } from "@/domain/codePoints";
import type { PartName } from "@/domain/labels";

const TEXT_LIMIT = 2_000;

const parts: Readonly<Record<PartName, CyclePart>> = {
  plan: "PLAN",
  execution: "EXECUTION",
  evaluation: "EVALUATION",
  improvement: "IMPROVEMENT",
};

export const commentedPart = (name: PartName): CyclePart => parts[name];

/** The button that unfolds a part's comments: where the header's link leads. */
export const commentsId = (part: CyclePart): string => `comments-${part}`;

export const isOpen = ({ resolution }: Comment): boolean => resolution === null;

/** コメント 2件（未解決1） */
export function commentsTitle(comments: readonly Comment[]): string {
  const open = comments.filter(isOpen).length;
  return `コメント ${comments.length}件${open > 0 ? `（未解決${open}）` : ""}`;
}

export function commentFault(text: string): string | null {
  if (text.trim() === "") return "コメントを入力してください。";
  const over = codePoints(text) - TEXT_LIMIT;
  if (over <= 0) return null;
  return `${TEXT_LIMIT.toLocaleString("ja-JP")}文字までです。あと${over.toLocaleString("ja-JP")}文字減らしてください。`;
}
