// The contract's names that the SPA uses. All of them come from openapi.yaml.
export type {
  BusinessCategory,
  Committee,
  Cycle,
  CycleAction,
  CyclePatch,
  CycleRow,
  CycleStatus,
  Initiative,
  LedgerEntry,
  Policy,
  PolicySummary,
  Problem,
  Returned,
  Right,
  Session,
  Target,
} from "./generated/types.gen";
