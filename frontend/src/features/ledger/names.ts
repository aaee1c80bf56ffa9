import type { Rating } from "@/domain/rating";

/** How the things that entries name only by code are called now; a code stands for itself where it is not known. */
export type Names = {
  ratings?: readonly Rating[];
  scenes?: readonly { number: number; name: string }[];
  committees?: readonly { code: string; name: string }[];
  people?: readonly { username: string; displayName: string }[];
};

export const NO_NAMES: Names = {};
