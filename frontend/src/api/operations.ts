import { answer, dataOf } from "./client";
import * as sdk from "./generated/sdk.gen";
import type {
  BusinessCategory,
  Committee,
  Cycle,
  CyclePatch,
  CycleRow,
  Initiative,
  Page,
  Policy,
  PolicySummary,
  Session,
} from "./types";

const anonymous = { anonymous: true };

export const readSession = (signal?: AbortSignal) => dataOf<Session>(sdk.getSession({ signal }), anonymous);

export const signIn = (username: string, password: string) =>
  dataOf<Session>(sdk.signIn({ body: { username, password } }), anonymous);

export const signOut = () => dataOf<unknown>(sdk.signOut(), anonymous);

export const listPolicies = (signal?: AbortSignal) =>
  dataOf<Page<PolicySummary>>(sdk.listPolicies({ signal }));

export const readPolicy = (policy: string, signal?: AbortSignal) =>
  dataOf<Policy>(sdk.getPolicy({ path: { policy }, signal }));

export const listBusinessCategories = (policy: string, signal?: AbortSignal) =>
  dataOf<Page<BusinessCategory>>(sdk.listBusinessCategories({ path: { policy }, signal }));

export const listCommittees = (policy: string, signal?: AbortSignal) =>
  dataOf<Page<Committee>>(sdk.listCommittees({ path: { policy }, signal }));

export const listInitiatives = (policy: string, signal?: AbortSignal) =>
  dataOf<Page<Initiative>>(sdk.listInitiatives({ path: { policy }, signal }));

export const readInitiative = (policy: string, code: string, signal?: AbortSignal) =>
  dataOf<Initiative>(sdk.getInitiative({ path: { policy, code }, signal }));

export type CycleFilter = { fiscalYear?: number; initiative?: string };

export const listCycles = (policy: string, filter: CycleFilter, signal?: AbortSignal) =>
  dataOf<Page<CycleRow>>(sdk.listCycles({ path: { policy }, query: { ...filter, limit: 200 }, signal }));

export const readCycle = (policy: string, code: string, fiscalYear: number, signal?: AbortSignal) =>
  answer<Cycle>(sdk.getCycle({ path: { policy, code, fiscalYear }, signal }));

/** Saves only the fields in `patch`. `reason` is kept in the ledger; headers carry ASCII only, hence the encoding. */
export const patchCycle = (
  policy: string,
  code: string,
  fiscalYear: number,
  patch: CyclePatch,
  { ifMatch, reason }: { ifMatch: string; reason?: string },
) =>
  answer<Cycle>(
    sdk.reviseCycle({
      path: { policy, code, fiscalYear },
      headers: { "If-Match": ifMatch, ...(reason ? { "Meguri-Reason": encodeURIComponent(reason) } : {}) },
      body: patch,
    }),
  );
