import { describeError, ProblemError } from "@/api/problem";
import type { Outcome } from "./autosave";

/** A request without an answer would hold up every later save; after this it counts as lost. */
const DEADLINE_MS = 20_000;

export function inTime<T>(loading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), DEADLINE_MS);
  });
  return Promise.race([loading, deadline]).finally(() => clearTimeout(timer));
}

type Failure = Exclude<Outcome<string>, { kind: "stored" }>;

/** What an error means for saving. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ProblemError)) return { kind: "unreachable" };
  const { status, violations } = error.problem;
  if (status === 401) return { kind: "signed-out" };
  if (status === 412) return { kind: "stale" };
  if (status >= 500 || status === 408 || status === 429) return { kind: "unreachable" };
  const { title, detail, action } = describeError(error);
  const message = [title, detail, action].filter(Boolean).join("\n");
  return { kind: "refused", violations: violations ?? [], message };
}
