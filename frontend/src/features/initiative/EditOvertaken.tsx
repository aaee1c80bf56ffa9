import { formatDateTime } from "@/domain/instant";
import { Notice } from "@/ui";
import type { Choices } from "./EditFields";
import { type EditField, type EditForm, fieldLabels, isSame, themesOf } from "./editForm";
import type { Overtaken } from "./useEdit";

type EditOvertakenProps = { overtaken: Overtaken; mine: EditForm; choices: Choices };

/** Somebody saved first: what is theirs, what is still mine. */
export function EditOvertaken({ overtaken, mine, choices }: EditOvertakenProps) {
  const { by, at, fields, theirs } = overtaken;
  const contested = fields.filter((field) => !isSame(field, mine, theirs));
  const taken = fields.filter((field) => !contested.includes(field));
  return (
    <Notice tone="warning" title={`${by ? `${by}さん` : "ほかの人"}が先に保存しました`} live>
      {at && <p>{formatDateTime(at)}に保存されました。入力した内容は残っています。</p>}
      {taken.length > 0 && <p>{named(taken)}は、保存された内容に合わせました。</p>}
      {contested.map((field) => (
        <p key={field}>
          {named([field])}は、保存された内容が「{inWords(field, theirs, choices)}
          」です。このまま保存すると、この画面の内容に変わります。
        </p>
      ))}
      <p>確かめて、もう一度「保存する」を押してください。</p>
    </Notice>
  );
}

const named = (fields: readonly EditField[]) => fields.map((field) => `「${fieldLabels[field]}」`).join("");

function inWords(field: EditField, form: EditForm, { policy, committees, people, owner }: Choices): string {
  if (field === "owner") {
    const known = [...people, ...(owner ? [owner] : [])].find(({ username }) => username === form.owner);
    return known?.displayName ?? (form.owner || "未定");
  }
  if (field === "department") return form.department || "未登録";
  const names = {
    themes: () => themesOf(form.themes),
    committees: () => committees.filter(({ code }) => form.committees.includes(code)).map(({ name }) => name),
    scenes: () => policy.scenes.filter(({ number }) => form.scenes.includes(number)).map(({ name }) => name),
  }[field]();
  return names.join("、") || "未登録";
}
