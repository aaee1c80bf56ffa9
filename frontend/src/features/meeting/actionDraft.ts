import type { Action, ActionPatch } from "@/api/types";
import { fiscalYearOf } from "@/domain/fiscalYear";
import { readDay, writeDay } from "@/domain/writtenDay";
import type { Faults } from "./saveEntry";

export type ActionDraft = {
  agendaItem: string;
  text: string;
  /** An account, or "" where `ownerName` says in words who does it. */
  owner: string;
  ownerName: string;
  due: string;
  initiative: string;
  result: string;
};

export type ActionInputFields = Required<Omit<ActionPatch, "state">> & { agendaItem: string };

export const actionDraftOf = (action: Action): ActionDraft => ({
  agendaItem: action.agendaItem,
  text: action.text,
  owner: action.owner ?? "",
  ownerName: action.owner === null ? (action.ownerName ?? "") : "",
  due: action.due === null ? "" : writeDay(action.due),
  initiative: action.initiative ?? "",
  result: action.result ?? "",
});

/** A day without a year is the next such day from `from` on. */
export function readDue(written: string, from: string): string | null {
  const fiscalYear = fiscalYearOf(new Date(`${from}T00:00:00+09:00`));
  const day = readDay(written, fiscalYear);
  return day === null || day >= from ? day : readDay(written, fiscalYear + 1);
}

export const readActionDraft =
  (from: string) =>
  (draft: ActionDraft): { input: ActionInputFields; faults: Faults } => {
    const faults: Faults = {};
    const due = draft.due.trim() === "" ? null : readDue(draft.due, from);
    if (draft.agendaItem === "") faults.agendaItem = "どの議題で決まったかを選んでください。";
    if (draft.text.trim() === "") faults.text = "宿題の内容を入力してください。";
    if (draft.due.trim() !== "" && due === null)
      faults.due = "日付を確かめてください。例：2024/7/31、7/31、R6.7.31";
    const input: ActionInputFields = {
      agendaItem: draft.agendaItem,
      text: draft.text.trim(),
      owner: draft.owner || null,
      ownerName: draft.owner === "" ? draft.ownerName.trim() || null : null,
      due,
      initiative: draft.initiative || null,
      result: draft.result.trim() || null,
    };
    return { input, faults };
  };
