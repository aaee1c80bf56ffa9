import { answer, dataOf } from "./client";
import * as sdk from "./generated/sdk.gen";
import type { CycleAction, CyclePatch } from "./types";

const anonymous = { anonymous: true };

export const readSession = (signal?: AbortSignal) => dataOf(sdk.getSession({ signal }), anonymous);

export const signIn = (username: string, password: string) =>
  dataOf(sdk.signIn({ body: { username, password } }), anonymous);

export const signOut = () => dataOf(sdk.signOut(), anonymous);

export const listPolicies = (signal?: AbortSignal) => dataOf(sdk.listPolicies({ signal }));

export const readPolicy = (policy: string, signal?: AbortSignal) =>
  dataOf(sdk.getPolicy({ path: { policy }, signal }));

export const listBusinessCategories = (policy: string, signal?: AbortSignal) =>
  dataOf(sdk.listBusinessCategories({ path: { policy }, signal }));

export const listCommittees = (policy: string, signal?: AbortSignal) =>
  dataOf(sdk.listCommittees({ path: { policy }, signal }));

export const listInitiatives = (policy: string, signal?: AbortSignal) =>
  dataOf(sdk.listInitiatives({ path: { policy }, signal }));

export const readInitiative = (policy: string, code: string, signal?: AbortSignal) =>
  dataOf(sdk.getInitiative({ path: { policy, code }, signal }));

export type CycleFilter = { fiscalYear?: number; initiative?: string };

export const listCycles = (policy: string, filter: CycleFilter, signal?: AbortSignal) =>
  dataOf(sdk.listCycles({ path: { policy }, query: { ...filter, limit: 200 }, signal }));

export const readCycle = (policy: string, code: string, fiscalYear: number, signal?: AbortSignal) =>
  answer(sdk.getCycle({ path: { policy, code, fiscalYear }, signal }));

/** Saves only the fields in `patch`. `reason` is kept in the ledger; headers carry ASCII only, hence the encoding. */
export const patchCycle = (
  policy: string,
  code: string,
  fiscalYear: number,
  patch: CyclePatch,
  { ifMatch, reason }: { ifMatch: string; reason?: string | null },
) =>
  answer(
    sdk.reviseCycle({
      path: { policy, code, fiscalYear },
      headers: { "If-Match": ifMatch, ...(reason ? { "Meguri-Reason": encodeURIComponent(reason) } : {}) },
      body: patch,
    }),
  );

/** Moves a sheet on or back. */
export const moveCycle = (
  policy: string,
  code: string,
  fiscalYear: number,
  step: { action: CycleAction; reason: string | null },
  { ifMatch }: { ifMatch: string },
) =>
  answer(
    sdk.moveCycle({
      path: { policy, code, fiscalYear },
      headers: { "If-Match": ifMatch },
      body: step,
    }),
  );

/** One page of who changed what below `subject`, oldest first. */
export const listLedgerEntries = (policy: string, subject: string, cursor?: number, signal?: AbortSignal) =>
  dataOf(
    sdk.listLedgerEntries({
      path: { policy },
      query: { subject, limit: 200, ...(cursor === undefined ? {} : { cursor }) },
      signal,
    }),
  );
