import type { Material, Meeting, Paper } from "@/api/types";
import { moved, placeOf, replaced, without } from "./listChange";

/** A paper without its number, which the server gives. */
export const materialOf = ({ title, source, link, branch, item }: Paper): Material => ({
  title,
  source,
  link,
  branch,
  item,
});

export type Spot = { paper: Material; index: number };

/** A change of the list of papers; null where its paper is gone. */
export type PapersChange = (papers: Material[]) => Material[] | null;

/** The first paper has nothing above it that it could branch from. */
const numbered = (papers: Material[] | null) =>
  papers?.map((paper, index) => (index === 0 ? { ...paper, branch: false } : paper)) ?? null;

export const adding =
  (...added: Material[]): PapersChange =>
  (papers) =>
    numbered([...papers, ...added]);

export const removing =
  ({ paper, index }: Spot): PapersChange =>
  (papers) =>
    numbered(without(papers, paper, index));

export const replacing =
  ({ paper, index }: Spot, by: Material): PapersChange =>
  (papers) =>
    numbered(replaced(papers, paper, by, index));

/** Staying at an end is no fault: somebody else may have moved the others. */
export const moving =
  ({ paper, index }: Spot, step: number): PapersChange =>
  (papers) => {
    if (placeOf(papers, paper, index) < 0) return null;
    return numbered(moved(papers, paper, step, index) ?? papers);
  };

/** What the agenda calls for and is not among the papers yet: sheets for each item about sheets, the board, open actions. */
export function papersFromAgenda(
  { agenda }: Pick<Meeting, "agenda">,
  papers: readonly Material[],
): Material[] {
  const of = (source: Material["source"], title: string, item: string | null): Material => ({
    title,
    source,
    link: null,
    branch: false,
    item,
  });
  const wanted = [
    ...agenda
      .filter(({ links }) => links.some(({ fiscalYear }) => fiscalYear !== null))
      .map(({ id, title }) => of("SHEETS", title, id)),
    of("BOARD", "取組の進捗一覧", null),
    of("ACTIONS", "宿題の一覧", null),
  ];
  return wanted.filter(
    ({ source, item }) =>
      !papers.some((one) => one.source === source && (item === null || one.item === item)),
  );
}
