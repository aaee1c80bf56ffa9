import { createContext, useContext } from "react";

/** What a meeting said of this sheet, ready to be taken over into 会議の意見. */
export interface Opinion {
  /** The agenda item that it is from. */
  item: string;
  /** 令和6年度 第1回 在宅医療・介護連携推進会議 */
  label: string;
  text: string;
}

/** A context: the proposals stand at one field, far below the route that knows them. */
export const OpinionsContext = createContext<readonly Opinion[]>([]);

export const useOpinions = (): readonly Opinion[] => useContext(OpinionsContext);
