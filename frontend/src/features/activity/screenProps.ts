import type { CycleStatus, Initiative, Policy } from "@/api/types";
import type { ActivityFilter } from "./activityFilter";

/** What the address says, and what stands around the records of one year. */
export type ActivitiesScreenProps = {
  policy: Policy;
  initiatives: Initiative[];
  /** How far each initiative's sheet of the year is: a submitted or approved one stands still. */
  statuses: ReadonlyMap<string, CycleStatus>;
  fiscalYear: number;
  /** The year in the address when the policy has no sheets for it. */
  unknownYear?: number | undefined;
  filter: ActivityFilter;
  onFilter: (filter: ActivityFilter) => void;
  mayWrite: boolean;
};
