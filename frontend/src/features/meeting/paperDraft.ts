import type { Material } from "@/api/types";
import { isAddress } from "./meetingTime";

/** A paper as it is typed; `item` is "" where it belongs to none. */
export type PaperDraft = Pick<Material, "source" | "branch"> & { title: string; link: string; item: string };

export type PaperFaults = { title?: string; link?: string };

export const emptyPaper: PaperDraft = { title: "", source: "PAPER", link: "", branch: false, item: "" };

export const paperDraft = ({ title, source, link, branch, item }: Material): PaperDraft => ({
  title,
  source,
  branch,
  link: link ?? "",
  item: item ?? "",
});

export function readPaper(draft: PaperDraft): { paper: Material; faults: PaperFaults } {
  const title = draft.title.trim();
  const link = draft.source === "LINK" ? draft.link.trim() : "";
  const faults: PaperFaults = {};
  if (title === "") faults.title = "資料の名前を入力してください。";
  if (draft.source === "LINK" && !isAddress(link)) {
    faults.link = "http:// か https:// で始まるアドレスを入力してください。";
  }
  const { source, branch } = draft;
  return { paper: { title, source, branch, link: link || null, item: draft.item || null }, faults };
}
