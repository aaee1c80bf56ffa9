import type { Cycle, Violation } from "@/api/types";
import { resultOf } from "./resultText";
import { type FieldValues, fieldLabel, isFieldKey } from "./sheetFields";

// What a submission cannot do without: a person's judgement. The server asks for the same; here it is told before.

const RESULT = "/evaluation/result";

export function missingIn(cycle: Cycle, values: FieldValues): Violation[] {
  const missing: Violation[] = [];
  const miss = (pointer: string, message: string) => missing.push({ pointer, message });
  const outcome = values["/followUp/outcome"];
  if (cycle.carriedOver && outcome === "") {
    miss("/followUp/outcome", "前年度の「次年度への反映」がどうなったかを選んでください。");
  } else if (cycle.carriedOver && outcome !== "DONE" && values["/followUp/reason"].trim() === "") {
    miss("/followUp/reason", "一部の実施や見送りのときは、理由を入力してください。");
  }
  if (resultOf(cycle.evaluation)?.source === "NONE") {
    miss(
      RESULT,
      "実施記録を残すか、「実績を直す」から実績かない理由（未測定・算定中・対象外）を入力してください。",
    );
  }
  if (values["/evaluation/rating"] === "") miss("/evaluation/rating", "評価区分を選んでください。");
  return missing;
}

export function missingLabel(pointer: string): string {
  if (pointer.startsWith(RESULT)) return "実績";
  return isFieldKey(pointer) ? fieldLabel(pointer) : pointer;
}

/** Whether a place can be jumped to and has its own message. */
export const hasPlace = ({ pointer }: Violation): boolean =>
  pointer.startsWith(RESULT) || isFieldKey(pointer);

/** What has to change for a message at this place to be out of date. */
export function stateAt(pointer: string, cycle: Cycle, values: FieldValues): string {
  if (pointer.startsWith("/followUp/")) return values["/followUp/outcome"] + values["/followUp/reason"];
  if (isFieldKey(pointer)) return values[pointer];
  return JSON.stringify(cycle.evaluation.result);
}
