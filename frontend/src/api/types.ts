// The contract's names that the SPA uses. All of them come from openapi.yaml.
export type {
  BusinessCategory,
  Committee,
  Cycle,
  CyclePatch,
  CycleRow,
  CycleStatus,
  Initiative,
  Policy,
  PolicySummary,
  Problem,
  Session,
  Target,
} from "./generated/types.gen";
