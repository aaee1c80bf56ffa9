import { fiscalYearLabel } from "@/domain/fiscalYear";
import {
  actionStateLabels,
  agendaKindLabels,
  decisionLabels,
  meetingStatusLabels,
  participantRoleLabels,
  presenceLabels,
  publicityLabel,
} from "@/domain/meetingLabels";
import type { Places } from "./labels";
import * as values from "./values";

const publicity: values.InWords = (value) => publicityLabel(value === true);

const time = values.partsOf({
  date: values.day,
  start: (value) => `${value}から`,
  end: (value) => `${value}まで`,
  place: String,
  link: String,
});

const participants = values.listOf((value) => {
  if (!values.isObject(value)) return String(value);
  const what = [participantRole(value.role), value.organisation].filter(Boolean).join("・");
  return `${value.name}（${what}）`;
});

const participantRole = (role: unknown) => values.labelled(participantRoleLabels)(role, {});

const materials = values.listOf((value) => (values.isObject(value) ? String(value.title) : String(value)));

const presences = Object.entries(presenceLabels);

/** 出席3・代理出席1・欠席1 */
const attendance: values.InWords = (value) => {
  const rows = values.objectsIn(value);
  const counts = presences.flatMap(([presence, label]) => {
    const count = rows.filter((row) => row.presence === presence).length;
    return count > 0 ? [`${label}${count}`] : [];
  });
  return counts.join("・") || "なし";
};

/** More than these are counted, not named. */
const FEW = 4;

/** 委員C 出席→欠席; many at once by their numbers only. */
const attendanceBetween: values.Between = (before, after, names) => {
  const [old, now] = [values.objectsIn(before), values.objectsIn(after)];
  const members = [...new Set([...old, ...now].map(({ member }) => member))];
  const stand = (rows: typeof old, member: unknown) => {
    const row = rows.find((one) => one.member === member);
    return row ? presence(row) : "未記録";
  };
  const changed = members.filter((member) => stand(old, member) !== stand(now, member));
  const counts = `${attendance(before ?? [], names)}→${attendance(after ?? [], names)}`;
  const named = changed.map((member) => ({ member, name: memberName(member, names) }));
  if (named.length === 0 || named.length > FEW || named.some(({ name }) => name === null)) return counts;
  const each = named.map(({ member, name }) => `${name} ${stand(old, member)}→${stand(now, member)}`);
  return `${each.join("、")}（${attendance(after ?? [], names)}）`;
};

const presence = (row: Readonly<Record<string, unknown>>) => {
  const label = values.labelled(presenceLabels)(row.presence, {});
  return row.deputy ? `${label}（${row.deputy}）` : label;
};

const memberName = (number: unknown, { members = [] }: Parameters<values.InWords>[1]): string | null =>
  members.find(({ member }) => member === number)?.name ?? null;

const agendaTitle: values.InWords = (value, { agenda = [] }) =>
  agenda.find(({ id }) => id === value)?.title ?? "（消した議題）";

/** The agenda's order by titles; where they are not known, that it changed. */
const order: values.InWords = (value, names) => {
  if (!Array.isArray(value)) return String(value);
  return names.agenda ? values.listOf(agendaTitle)(value, names) : `議題${value.length}件`;
};

const orderBetween: values.Between = (_before, after, names) =>
  names.agenda && Array.isArray(after) && after.length > 0
    ? `${order(after, names)}の順にしました`
    : "議題を並べ替えました";

const materialsBetween: values.Between = (before, after, names) => {
  const [old, now] = [materials(before ?? [], names), materials(after ?? [], names)];
  return old === now ? "資料の種類・リンク・番号を直しました" : `${old}→${now}`;
};

const meeting: Places = {
  "/committee": { label: "会議体", words: values.committee },
  "/status": { label: "状態", words: values.labelled(meetingStatusLabels) },
  "/closing": null,
  "/reopening": null,
  "/time": { label: "日時・場所", words: time },
  "/time/date": { label: "開催日", words: values.day },
  "/time/start": { label: "開始時刻", words: values.plain },
  "/time/end": { label: "終了時刻", words: values.plain },
  "/time/place": { label: "場所" },
  "/time/link": { label: "オンラインの参加先" },
  "/openToPublic": { label: "公開・非公開", words: publicity },
  "/notPublicReason": { label: "非公開の理由" },
  "/observers": { label: "傍聴者数", words: values.numberOf("人") },
  "/attendance": { label: "出欠", words: attendance, between: attendanceBetween },
  "/participants": { label: "委員以外の出席者", words: participants },
  "/materials": { label: "資料", words: materials, between: materialsBetween },
  "/order": { label: "議題の順", words: order, between: orderBetween },
};

const initiative = (code: unknown) => `取組${code}`;

const links = values.listOf((value) => {
  if (!values.isObject(value)) return String(value);
  const { fiscalYear } = value;
  return typeof fiscalYear === "number"
    ? `${initiative(value.initiative)}（${fiscalYearLabel(fiscalYear)}のシート）`
    : initiative(value.initiative);
});

const agendaItem: Places = {
  "/continuedFrom": null,
  "/decisionNumber": { label: "決定番号", words: (value) => `決定第${value}号` },
  "/kind": { label: "種類", words: values.labelled(agendaKindLabels) },
  "/title": { label: "議題名" },
  "/minutes": { label: "時間", words: values.numberOf("分") },
  "/presenter": { label: "説明者", words: values.plain },
  "/openToPublic": { label: "公開・非公開", words: publicity },
  "/notPublicReason": { label: "非公開の理由" },
  "/links": { label: "取り上げる取組・シート", words: links },
  "/actions": {
    label: "取り上げる宿題",
    words: (value) => (Array.isArray(value) && value.length > 0 ? `${value.length}件` : "なし"),
  },
  "/summary": { label: "審議の概要" },
  "/decision": { label: "決定", words: values.labelled(decisionLabels) },
  "/opinion": { label: "意見" },
};

const action: Places = {
  "/agendaItem": null,
  "/text": { label: "宿題" },
  // The name beside it says who.
  "/owner": null,
  "/ownerName": { label: "担当", words: values.plain },
  "/due": { label: "期限", words: values.day },
  "/initiative": { label: "取組", words: initiative },
  "/state": { label: "状態", words: values.labelled(actionStateLabels) },
  "/result": { label: "結果" },
};

/** Meetings, their agenda and what they asked for. */
export const meetingPlaces: Readonly<Record<string, Places>> = { meeting, "agenda-item": agendaItem, action };
