import { type Loaded, request } from "./client";
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

const policyPath = (policy: string) => `/policies/${encodeURIComponent(policy)}`;
const initiativePath = (policy: string, code: string) =>
  `${policyPath(policy)}/initiatives/${encodeURIComponent(code)}`;
const cyclePath = (policy: string, code: string, fiscalYear: number) =>
  `${initiativePath(policy, code)}/cycles/${fiscalYear}`;

const data = async <T>(loading: Promise<Loaded<T>>) => (await loading).data;

export const readSession = (signal?: AbortSignal) =>
  data(request<Session>("/session", { anonymous: true, signal }));

export const signIn = (username: string, password: string) =>
  data(
    request<Session>("/session", {
      method: "POST",
      anonymous: true,
      body: new URLSearchParams({ username, password }),
    }),
  );

export const signOut = () => data(request<null>("/session", { method: "DELETE", anonymous: true }));

export const listPolicies = (signal?: AbortSignal) =>
  data(request<Page<PolicySummary>>("/policies", { signal }));

export const readPolicy = (policy: string, signal?: AbortSignal) =>
  data(request<Policy>(policyPath(policy), { signal }));

export const listCommittees = (policy: string, signal?: AbortSignal) =>
  data(request<Page<Committee>>(`${policyPath(policy)}/committees`, { signal }));

export const readInitiative = (policy: string, code: string, signal?: AbortSignal) =>
  data(request<Initiative>(initiativePath(policy, code), { signal }));

export type CycleFilter = { fiscalYear?: number; initiative?: string };

export const listCycles = (policy: string, filter: CycleFilter, signal?: AbortSignal) =>
  data(request<Page<CycleRow>>(`${policyPath(policy)}/cycles`, { query: { ...filter, limit: 200 }, signal }));

export const readCycle = (policy: string, code: string, fiscalYear: number, signal?: AbortSignal) =>
  request<Cycle>(cyclePath(policy, code, fiscalYear), { signal });

/** Saves only the fields in `patch`. `reason` is kept in the ledger; headers carry ASCII only, hence the encoding. */
export const patchCycle = (
  policy: string,
  code: string,
  fiscalYear: number,
  patch: CyclePatch,
  { ifMatch, reason }: { ifMatch: string; reason?: string },
) =>
  request<Cycle>(cyclePath(policy, code, fiscalYear), {
    method: "PATCH",
    headers: {
      "Content-Type": "application/merge-patch+json",
      "If-Match": ifMatch,
      ...(reason ? { "Meguri-Reason": encodeURIComponent(reason) } : {}),
    },
    body: JSON.stringify(patch),
  });

export const listInitiatives = (policy: string, signal?: AbortSignal) =>
  data(request<Page<Initiative>>(`${policyPath(policy)}/initiatives`, { signal }));

export const listBusinessCategories = (policy: string, signal?: AbortSignal) =>
  data(request<Page<BusinessCategory>>(`${policyPath(policy)}/business-categories`, { signal }));
