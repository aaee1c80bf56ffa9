import type { QueryClient } from "@tanstack/react-query";
import type { Loaded } from "@/api/client";
import { patchCycle, readCycle } from "@/api/operations";
import type { Cycle } from "@/api/types";
import type { FormServer, Outcome } from "@/saving/autosave";
import { failureOf, inTime } from "@/saving/serverOutcome";
import type { SheetAddress } from "./sheetAddress";
import type { FieldKey } from "./sheetFields";
import { sheetQuery } from "./sheetQueries";
import { PLAN_KEYS, type StoredSheet } from "./sheetState";
import { patchOf, valuesOf } from "./sheetValues";

export function storedOf({ data, etag }: Loaded<Cycle>): StoredSheet {
  return {
    etag: etag ?? "",
    values: valuesOf(data),
    guarded: data.status === "PLANNING" ? [] : PLAN_KEYS,
    updatedAt: data.updatedAt,
    updatedBy: data.updatedBy,
  };
}

/** The sheet on the server, as the autosave needs it; what comes back also goes into the query cache. */
export function sheetServer(queryClient: QueryClient, address: SheetAddress): FormServer<FieldKey> {
  const { policy, code, fiscalYear } = address;

  async function outcomeOf(loading: Promise<Loaded<Cycle>>): Promise<Outcome<FieldKey>> {
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
