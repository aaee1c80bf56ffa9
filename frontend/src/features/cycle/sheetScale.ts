import { createContext, useContext } from "react";
import type { Rating } from "@/api/types";

/** The policy's rating scale; `isDefault` when the policy has none of its own and the system's stands in. */
export interface Scale {
  ratings: readonly Rating[];
  isDefault: boolean;
}

/** A context: a rating is shown in boxes, in last year's column, in conflicts and in print, each far below the route. */
export const ScaleContext = createContext<Scale>({ ratings: [], isDefault: false });

export const useScale = (): Scale => useContext(ScaleContext);
