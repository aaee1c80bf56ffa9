import type { BusinessCategory, Committee, Policy } from "@/api/types";
import type { BoardFilter } from "./boardFilter";

/** What the board's address says, and what stands around it. */
export type BoardScreenProps = {
  policy: Policy;
  categories: BusinessCategory[];
  committees: Committee[];
  /** The username of who is looking. */
  me: string;
  fiscalYear: number;
  /** The year in the address when the policy does not have it. */
  unknownYear?: number | undefined;
  filter: BoardFilter;
  onFilter: (filter: BoardFilter) => void;
};
