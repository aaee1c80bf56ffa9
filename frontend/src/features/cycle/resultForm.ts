import type { Absence, Result, ResultInput, ResultPatch, Violation } from "@/api/types";
import { codePoints } from "@/domain/codePoints";

/** What is in the dialog 「実績を直す」: all of it stays when another choice is tried. */
export interface ResultForm {
  choice: "computed" | "other" | "absent";
  value: string;
  words: readonly string[];
  reason: string;
  absence: Absence | "";
  note: string;
}

export type ResultFaults = Partial<Record<"value" | "words" | "reason" | "absence" | "note", string>>;

const REASON_LIMIT = 1_000;

export function formOf(said: ResultInput, result: Result): ResultForm {
  const isOther = result.kind === "ACTIVITIES" ? said.words != null : said.value != null;
  return {
    choice: said.absence ? "absent" : isOther ? "other" : "computed",
    value: said.value == null ? "" : String(said.value),
    words: said.words ?? result.computedWords,
    reason: said.absence ? "" : (said.reason ?? ""),
    absence: said.absence ?? "",
    note: said.absence ? (said.reason ?? "") : "",
  };
}

/** Reads a number typed in any width, with or without its unit; null when it is none. */
export function parseAmount(text: string, unit: string | null): number | null {
  const plain = text.normalize("NFKC").replaceAll(",", "").trim();
  const suffix = (unit ?? "").normalize("NFKC");
  const digits = suffix && plain.endsWith(suffix) ? plain.slice(0, -suffix.length).trim() : plain;
  return /^\d{1,9}(\.\d{1,2})?$/.test(digits) ? Number(digits) : null;
}

export function faultsOf(form: ResultForm, { kind, unit }: Result): ResultFaults {
  const faults: ResultFaults = {};
  if (form.choice === "other") {
    const value = parseAmount(form.value, unit);
    if (kind !== "ACTIVITIES" && form.value.trim() === "") faults.value = "実績を数字で入力してください。";
    else if (kind !== "ACTIVITIES" && value === null)
      faults.value = "数字で入力してください。小数は2桁までです（例：84.61）。";
    else if (kind === "RATE" && value !== null && value > 100) faults.value = "100以下で入力してください。";
    if (form.reason.trim() === "") faults.reason = "計算した実績を使わない理由を入力してください。";
    else if (codePoints(form.reason) > REASON_LIMIT) faults.reason = tooLong;
  }
  if (form.choice === "absent") {
    if (form.absence === "") faults.absence = "未測定・算定中・対象外のどれかを選んでください。";
    if (codePoints(form.note) > REASON_LIMIT) faults.note = tooLong;
  }
  return faults;
}

const tooLong = `${REASON_LIMIT.toLocaleString("ja-JP")}文字以内にしてください。`;

/** Everything but the survey answers to count: the dialog does not decide on those. */
export function resultPatch(form: ResultForm, { kind, unit }: Result): ResultPatch {
  const nothing = { value: null, words: null, reason: null, absence: null };
  if (form.choice === "absent" && form.absence !== "") {
    return { ...nothing, absence: form.absence, reason: form.note.trim() === "" ? null : form.note };
  }
  if (form.choice !== "other") return nothing;
  const said = kind === "ACTIVITIES" ? { words: [...form.words] } : { value: parseAmount(form.value, unit) };
  return { ...nothing, ...said, reason: form.reason };
}

/** Where the server found a fault; the one reason of the contract stands in two boxes. */
export function faultsFrom(violations: readonly Violation[], { choice }: ResultForm): ResultFaults {
  const faults: ResultFaults = {};
  for (const { pointer, message } of violations) {
    const field = pointer.replace("/evaluation/result/", "").split("/")[0];
    if (field === "value" || field === "words" || field === "absence") faults[field] = message;
    else if (field === "reason") faults[choice === "absent" ? "note" : "reason"] = message;
  }
  return faults;
}
