import type * as contract from "./generated/types.gen";

/** An answer holds every field, null where there is nothing; a field is left out only in what is sent. */
type Answer<T> = T extends (infer Item)[]
  ? Answer<Item>[]
  : T extends object
    ? { [Field in keyof T]-?: Answer<T[Field]> }
    : T;

/** What is sent to change something: any of the fields, at any depth; null clears. */
type Patch<T> = {
  [Field in keyof T]?: T[Field] extends object | null | undefined ? Patch<T[Field]> : T[Field];
};

export type Problem = Omit<contract.Problem, "violations" | "current"> & {
  violations?: Answer<contract.Violation>[];
  current?: Answer<contract.Current>;
};
export type Session = Answer<contract.Session>;
export type PolicySummary = Answer<contract.PolicySummary>;
export type Policy = Answer<contract.Policy>;
export type BusinessCategory = Answer<contract.BusinessCategory>;
export type Committee = Answer<contract.Committee>;
export type Target = Answer<contract.Target>;
export type Initiative = Answer<contract.Initiative>;
export type CycleRow = Answer<contract.CycleRow>;
export type Cycle = Answer<contract.Cycle>;
export type CyclePatch = Patch<contract.CycleInput>;
export type Page<T> = { items: T[]; nextCursor: string | null };
