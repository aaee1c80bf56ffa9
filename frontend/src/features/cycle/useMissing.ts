import { useState } from "react";
import type { Cycle, Violation } from "@/api/types";
import { stateAt } from "./missing";
import type { FieldValues } from "./sheetFields";

export interface Missing {
  /** What stands in the way of submitting, as long as nothing was done about it. */
  violations: readonly Violation[];
  at(pointer: string): string | null;
  tell(violations: readonly Violation[]): void;
}

/** Told when somebody wants to submit, at the fields and in the dialog; gone at a field once it is filled in. */
export function useMissing(cycle: Cycle, values: FieldValues): Missing {
  const [told, setTold] = useState<(Violation & { state: string })[]>([]);
  const violations = told.filter(({ pointer, state }) => stateAt(pointer, cycle, values) === state);
  return {
    violations,
    at: (pointer) => violations.find((violation) => violation.pointer === pointer)?.message ?? null,
    tell: (found) => setTold(found.map((one) => ({ ...one, state: stateAt(one.pointer, cycle, values) }))),
  };
}
