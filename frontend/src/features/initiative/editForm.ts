import type { Initiative, InitiativePatch } from "@/api/types";

/** What can be chosen for an initiative on its page, as the form holds it. */
export type EditForm = {
  committees: readonly string[];
  scenes: readonly number[];
  /** One theme a line. */
  themes: string;
  department: string;
  /** A username; "" while nobody is responsible. */
  owner: string;
};

export type EditField = keyof EditForm;

export const fieldLabels: Readonly<Record<EditField, string>> = {
  committees: "部会・会議",
  scenes: "場面",
  themes: "テーマ",
  department: "担当課",
  owner: "担当者",
};

export const editFields = Object.keys(fieldLabels) as EditField[];

export function formOf({ committees, scenes, themes, department, owner }: Initiative): EditForm {
  return { committees, scenes, themes: themes.join("\n"), department: department ?? "", owner: owner ?? "" };
}

/** The themes typed, one a line or parted by 「、」; each once. */
export function themesOf(text: string): string[] {
  const themes = text.split(/[\n、]/).map((theme) => theme.trim());
  return [...new Set(themes.filter(Boolean))];
}

export function isSame(field: EditField, one: EditForm, other: EditForm): boolean {
  return keyOf(field, one) === keyOf(field, other);
}

/** The order of ticks means nothing, nor do blanks around a text. */
function keyOf(field: EditField, form: EditForm): string {
  const value = form[field];
  if (field === "themes") return JSON.stringify(themesOf(form.themes));
  return typeof value === "string" ? value.trim() : JSON.stringify(value.map(String).toSorted());
}

/** Only what differs from the state the form was opened with. */
export function patchOf(base: EditForm, form: EditForm): InitiativePatch {
  const whole: Required<Pick<InitiativePatch, EditField>> = {
    committees: [...form.committees],
    scenes: [...form.scenes],
    themes: themesOf(form.themes),
    department: form.department.trim() || null,
    owner: form.owner || null,
  };
  const changed = editFields.filter((field) => !isSame(field, base, form));
  return Object.fromEntries(changed.map((field) => [field, whole[field]]));
}

/** My choices stay; what I did not touch becomes what the other person made of it. */
export function merged(base: EditForm, mine: EditForm, theirs: EditForm): EditForm {
  const taken = editFields.filter((field) => isSame(field, base, mine));
  return { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) };
}

/** What the other person changed, in the order of the form. */
export function changedBetween(base: EditForm, theirs: EditForm): EditField[] {
  return editFields.filter((field) => !isSame(field, base, theirs));
}
