import type { Rating } from "@/domain/rating";

/** How the things that entries name only by code are called now; a code stands for itself where it is not known. */
export type Names = {
  ratings?: readonly Rating[];
  scenes?: readonly { number: number; name: string }[];
  committees?: readonly { code: string; name: string }[];
  people?: readonly { username: string; displayName: string }[];
  /** Members of the body by their number, and items of the agenda by their id. */
  members?: readonly { member: number; name: string }[];
  agenda?: readonly { id: string; title: string }[];
};

export const NO_NAMES: Names = {};
