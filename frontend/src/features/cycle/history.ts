import type { LedgerEntry } from "@/api/types";
import { statusLabels } from "@/domain/labels";
import { type FieldKey, isFieldKey, shownValue } from "./sheetFields";

const sentences: Readonly<Record<string, string>> = {
  "cycle.open": "シートを用意しました",
  "cycle.confirmPlan": "計画を確定しました",
  "cycle.startEvaluation": "評価を始めました",
  "cycle.submit": "提出しました",
  "cycle.sendBack": "差し戻しました",
  "cycle.approve": "承認しました",
  "cycle.reopen": "承認を取り消して、評価中に戻しました",
};

/** What happened to the sheet as a whole, in a sentence; null where only texts changed. */
export function sentenceOf({ action, changes }: LedgerEntry): string | null {
  const known = sentences[action];
  if (known) return known;
  const status = changes.find(({ pointer }) => pointer === "/status")?.after;
  if (typeof status !== "string" || !(status in statusLabels)) return null;
  return `状態を「${statusLabels[status as keyof typeof statusLabels]}」にしました`;
}

export type TextChange = { key: FieldKey; before: string; after: string };

/** The sheet's texts that an entry changed, in the words of the screen. */
export function textChanges({ changes }: LedgerEntry): TextChange[] {
  return changes.flatMap(({ pointer, before, after }) => {
    if (!isFieldKey(pointer)) return [];
    const change = { key: pointer, before: words(pointer, before), after: words(pointer, after) };
    return change.before === change.after ? [] : [change];
  });
}

function words(key: FieldKey, value: unknown): string {
  return typeof value === "string" ? shownValue(key, value) : "";
}
