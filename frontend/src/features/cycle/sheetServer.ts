import type { QueryClient } from "@tanstack/react-query";
import type { Loaded } from "@/api/client";
import { patchCycle, readCycle } from "@/api/operations";
import { describeError, ProblemError } from "@/api/problem";
import type { Cycle } from "@/api/types";
import type { Outcome, SheetServer } from "./autosave";
import type { SheetAddress } from "./draft";
import { sheetQuery } from "./sheetQueries";
import type { Stored } from "./sheetState";
import { patchOf, valuesOf } from "./sheetValues";

/** A request without an answer would hold up every later save; after this it counts as lost. */
const DEADLINE_MS = 20_000;

export function storedOf({ data, etag }: Loaded<Cycle>): Stored {
  return {
    etag: etag ?? "",
    values: valuesOf(data),
    isPlanConfirmed: data.status !== "PLANNING",
    updatedAt: data.updatedAt,
    updatedBy: data.updatedBy,
  };
}

/** The sheet on the server, as the autosave needs it; what comes back also goes into the query cache. */
export function sheetServer(queryClient: QueryClient, address: SheetAddress): SheetServer {
  const { policy, code, fiscalYear } = address;

  async function outcomeOf(loading: Promise<Loaded<Cycle>>): Promise<Outcome> {
    try {
      const loaded = await inTime(loading);
      queryClient.setQueryData(sheetQuery(address).queryKey, loaded);
      return { kind: "stored", stored: storedOf(loaded) };
    } catch (error) {
      return failureOf(error);
    }
  }

  return {
    async save(changes, etag, reason) {
      const outcome = await outcomeOf(
        patchCycle(policy, code, fiscalYear, patchOf(changes), { ifMatch: etag, reason }),
      );
      if (outcome.kind === "stored") {
        outdate(queryClient, policy);
      }
      return outcome;
    },
    read: () => outcomeOf(readCycle(policy, code, fiscalYear)),
  };
}

/** What shows this sheet elsewhere reads again. */
export function outdate(queryClient: QueryClient, policy: string): void {
  void queryClient.invalidateQueries({ queryKey: ["policies", policy, "cycles"] });
  void queryClient.invalidateQueries({ queryKey: ["policies", policy, "ledger"] });
  void queryClient.invalidateQueries({ queryKey: ["policies", policy, "work"] });
}

function failureOf(error: unknown): Outcome {
  if (!(error instanceof ProblemError)) return { kind: "unreachable" };
  const { status, violations } = error.problem;
  if (status === 401) return { kind: "signed-out" };
  if (status === 412) return { kind: "stale" };
  if (status >= 500 || status === 408 || status === 429) return { kind: "unreachable" };
  const { title, detail, action } = describeError(error);
  const message = [title, detail, action].filter(Boolean).join("\n");
  return { kind: "refused", violations: violations ?? [], message };
}

export function inTime<T>(loading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), DEADLINE_MS);
  });
  return Promise.race([loading, deadline]).finally(() => clearTimeout(timer));
}
