import {
  absenceLabels,
  activityKindLabels,
  activityStateLabels,
  directionLabels,
  followUpLabels,
  partLabels,
  statusLabels,
} from "@/domain/labels";
import { sheetLabels } from "@/domain/sheetLabels";
import { meetingPlaces } from "./meetingLabels";
import * as values from "./values";

/**
 * How one place of a record is shown: its name, and its value in words unless it is running text. `between` tells of a
 * long list only what differs.
 */
export type Place = { label: string; words?: values.InWords; between?: values.Between };
/** Places by JSON pointer. Null: said by the entry's sentence already, or of no use to a reader. */
export type Places = Readonly<Record<string, Place | null>>;

const sheet: Places = {
  ...Object.fromEntries(Object.entries(sheetLabels).map(([pointer, label]) => [pointer, { label }])),
  "/status": { label: "状態", words: values.labelled(statusLabels) },
  "/submission": null,
  "/returned": null,
  "/opinionSources": null,
  "/agreedTarget": { label: "計画を確定したときの目標", words: values.plain },
  "/carriedOver": { label: "前年度の「次年度への反映」", words: values.partsOf({ text: String }) },
  "/carriedOver/text": { label: "前年度の「次年度への反映」" },
  "/carriedOver/fiscalYear": { label: "反映のもとの年度", words: values.fiscalYear },
  "/carriedOver/at": null,
  "/followUp/outcome": {
    label: "前年度の「次年度への反映」のその後",
    words: values.labelled(followUpLabels),
  },
  "/followUp/reason": { label: "前年度の「次年度への反映」のその後の理由" },
  "/evaluation/rating": { label: sheetLabels["/evaluation/rating"], words: values.rating },
  "/evaluation/result/value": { label: "実績", words: values.plain },
  "/evaluation/result/words": { label: "実績（行ったこと）", words: values.plain },
  "/evaluation/result/choices": { label: "実績に数えるアンケートの回答", words: values.plain },
  "/evaluation/result/reason": { label: "実績についての理由" },
  "/evaluation/result/absence": { label: "実績の値がないわけ", words: values.labelled(absenceLabels) },
  "/improvement/direction": {
    label: sheetLabels["/improvement/direction"],
    words: values.labelled(directionLabels),
  },
};

const attendees = values.listOf((value) =>
  values.isObject(value) ? `${value.profession} ${value.number}人` : String(value),
);
const answers = values.pairsOf("choice", "number");
const survey = values.partsOf({
  distributed: (value) => `配布数 ${value}`,
  collected: (value) => `回収数 ${value}`,
  valid: (value) => `有効回答数 ${value}`,
  answers: (value, names) => `回答 ${answers(value, names)}`,
});

const activity: Places = {
  "/date": { label: "日付", words: values.day },
  "/kind": { label: "種別", words: values.labelled(activityKindLabels) },
  "/title": { label: "名称" },
  "/state": { label: "実施・中止・延期", words: values.labelled(activityStateLabels) },
  "/counted": { label: "実績への算入", words: (value) => (value ? "算入する" : "算入しない") },
  "/notCountedReason": { label: "算入しない理由" },
  "/words": { label: "活動の語", words: values.plain },
  "/figures/times": { label: "回数", words: values.numberOf("回") },
  "/figures/copies": { label: "部数", words: values.numberOf("部") },
  "/figures/people": { label: "参加した人", words: attendees },
  "/figures/persons": { label: "件数（実数）", words: values.numberOf("件") },
  "/figures/cases": { label: "件数（延数）", words: values.numberOf("件") },
  "/survey": { label: "アンケート", words: survey },
  "/survey/distributed": { label: "アンケートの配布数", words: values.plain },
  "/survey/collected": { label: "アンケートの回収数", words: values.plain },
  "/survey/valid": { label: "アンケートの有効回答数", words: values.plain },
  "/survey/answers": { label: "アンケートの回答", words: answers },
  "/scenes": { label: "場面", words: values.listOf(values.scene) },
  "/themes": { label: "テーマ", words: values.plain },
  "/place": { label: "場所" },
  "/link": { label: "資料のリンク" },
};

/** The server writes the part of a comment in capitals. */
export const commentedParts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(partLabels).map(([part, label]) => [part.toUpperCase(), label]),
);

const comment: Places = {
  "/part": { label: "コメントした部分", words: values.labelled(commentedParts) },
  "/text": { label: "コメント" },
  "/author": null,
  "/authorName": null,
  "/writtenAt": null,
  "/resolution": null,
};

const initiative: Places = {
  "/name": { label: "名称" },
  "/overview": { label: "事業概要" },
  "/category/code": { label: "事業区分", words: values.plain },
  "/category/label": { label: "事業区分の名称" },
  "/committees": { label: "部会・会議", words: values.listOf(values.committee) },
  "/scenes": { label: "場面", words: values.listOf(values.scene) },
  "/themes": { label: "テーマ", words: values.plain },
  "/department": { label: "担当課", words: values.plain },
  "/owner": { label: "担当者", words: values.person },
};

const target: Places = { "/printed": { label: "目標", words: values.plain } };

/** Every kind of record below a policy, by the first word of the action. */
export const recordPlaces: Readonly<Record<string, Places>> = {
  cycle: sheet,
  activity,
  comment,
  initiative,
  target,
  ...meetingPlaces,
};
