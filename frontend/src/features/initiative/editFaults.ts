import type { Violation } from "@/api/types";
import { type EditField, type EditForm, editFields, themesOf } from "./editForm";

export type EditFaults = Partial<Record<EditField | "reason", string>>;

/** The server's violations at the fields they belong to; /committees/0 belongs to the committees. */
export function faultsOf(violations: readonly Violation[], form: EditForm): EditFaults {
  const faults: EditFaults = {};
  for (const { pointer, message } of violations) {
    const [, name = "", place] = pointer.split("/");
    if (!isField(name)) continue;
    const theme = name === "themes" && place !== undefined ? themesOf(form.themes)[Number(place)] : undefined;
    const said = theme ? `「${theme}」：${message}` : message;
    faults[name] = faults[name] ? `${faults[name]}　${said}` : said;
  }
  return faults;
}

/** Violations that no field of the form can show. */
export function elsewhere(violations: readonly Violation[]): Violation[] {
  return violations.filter(({ pointer }) => !isField(pointer.split("/")[1] ?? ""));
}

const isField = (name: string): name is EditField | "reason" =>
  name === "reason" || (editFields as string[]).includes(name);
