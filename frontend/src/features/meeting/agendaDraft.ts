import type { AgendaItem, AgendaItemPatch, AgendaKind, NewAgendaItem } from "@/api/types";
import type { Faults } from "./saveEntry";

/** A 取組, or its sheet of a year; "" where nothing is chosen yet. */
export type DraftLink = { initiative: string; fiscalYear: string };

export type AgendaDraft = {
  kind: AgendaKind;
  title: string;
  minutes: string;
  presenter: string;
  openToPublic: boolean;
  notPublicReason: string;
  links: DraftLink[];
};

export type AgendaInput = Required<
  Pick<
    NewAgendaItem,
    "kind" | "title" | "minutes" | "presenter" | "openToPublic" | "notPublicReason" | "links"
  >
> &
  AgendaItemPatch;

export const emptyAgendaDraft = (openToPublic: boolean): AgendaDraft => ({
  kind: "DISCUSSION",
  title: "",
  minutes: "",
  presenter: "",
  openToPublic,
  notPublicReason: "",
  links: [],
});

export const agendaDraftOf = (item: AgendaItem): AgendaDraft => ({
  kind: item.kind,
  title: item.title,
  minutes: item.minutes === null ? "" : String(item.minutes),
  presenter: item.presenter ?? "",
  openToPublic: item.openToPublic,
  notPublicReason: item.notPublicReason ?? "",
  links: item.links.map(({ initiative, fiscalYear }) => ({
    initiative,
    fiscalYear: fiscalYear === null ? "" : String(fiscalYear),
  })),
});

export function readAgendaDraft(draft: AgendaDraft): { input: AgendaInput; faults: Faults } {
  const faults: Faults = {};
  const minutes = readMinutes(draft.minutes);
  if (draft.title.trim() === "") faults.title = "題名を入力してください。";
  if (Number.isNaN(minutes)) faults.minutes = "1から600までの数字で入力してください。例：15";
  if (!draft.openToPublic && draft.notPublicReason.trim() === "") {
    faults.notPublicReason = "非公開にする理由を入力してください。";
  }
  const links = draft.links.filter(({ initiative }) => initiative !== "");
  if (new Set(links.map(nameOf)).size < links.length) faults.links = "同じ取組・年度が二つあります。";
  const input: AgendaInput = {
    kind: draft.kind,
    title: draft.title.trim(),
    minutes,
    presenter: draft.presenter.trim() || null,
    openToPublic: draft.openToPublic,
    notPublicReason: draft.openToPublic ? null : draft.notPublicReason.trim(),
    links: links.map(({ initiative, fiscalYear }) => ({
      initiative,
      fiscalYear: fiscalYear === "" ? null : Number(fiscalYear),
    })),
  };
  return { input, faults };
}

/** 15, １５ and 15分 are read; null where nothing is written, NaN where it is no number of minutes. */
function readMinutes(written: string): number | null {
  const text = written.normalize("NFKC").replace(/\s|分$/g, "");
  if (text === "") return null;
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return minutes >= 1 && minutes <= 600 ? minutes : Number.NaN;
}

export const nameOf = ({ initiative, fiscalYear }: DraftLink): string => `${initiative}/${fiscalYear}`;
