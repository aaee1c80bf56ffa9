import { type Change, change } from "./change";
import { answer, dataOf } from "./client";
import * as sdk from "./generated/sdk.gen";
import type {
  ActivityInput,
  ActivityKind,
  ActivityPatch,
  CommentAction,
  CommentInput,
  CommitteePatch,
  CycleAction,
  CyclePatch,
  InitiativePatch,
  PolicyPatch,
} from "./types";

const anonymous = { anonymous: true };

export const readSession = (signal?: AbortSignal) => dataOf(sdk.getSession({ signal }), anonymous);

export const signIn = (username: string, password: string) =>
  dataOf(sdk.signIn({ body: { username, password } }), anonymous);

export const signOut = () => dataOf(sdk.signOut(), anonymous);

export const listPolicies = (signal?: AbortSignal) => dataOf(sdk.listPolicies({ signal }));

export const readPolicy = (policy: string, signal?: AbortSignal, asOf?: string) =>
  dataOf(sdk.getPolicy({ path: { policy }, query: asOf ? { asOf } : {}, signal }));

/** The policy with its ETag, to be changed. */
export const openPolicy = (policy: string, signal?: AbortSignal) =>
  answer(sdk.getPolicy({ path: { policy }, signal }));

export const patchPolicy = (policy: string, patch: PolicyPatch, from: Change) =>
  answer(sdk.revisePolicy({ path: { policy }, headers: change(from), body: patch }));

export const listBusinessCategories = (policy: string, signal?: AbortSignal) =>
  dataOf(sdk.listBusinessCategories({ path: { policy }, signal }));

export const listCommittees = (policy: string, signal?: AbortSignal) =>
  dataOf(sdk.listCommittees({ path: { policy }, signal }));

export const listInitiatives = (policy: string, signal?: AbortSignal) =>
  dataOf(sdk.listInitiatives({ path: { policy }, signal }));

export const readInitiative = (policy: string, code: string, signal?: AbortSignal) =>
  dataOf(sdk.getInitiative({ path: { policy, code }, signal }));

/** The initiative with its ETag, to be changed. */
export const openInitiative = (policy: string, code: string, signal?: AbortSignal) =>
  answer(sdk.getInitiative({ path: { policy, code }, signal }));

export const patchInitiative = (policy: string, code: string, patch: InitiativePatch, from: Change) =>
  answer(sdk.reviseInitiative({ path: { policy, code }, headers: change(from), body: patch }));

/** Who can be made responsible for an initiative. */
export const listPeople = (policy: string, signal?: AbortSignal) =>
  dataOf(sdk.listPeople({ path: { policy }, signal }));

/** What waits for me. */
export const readWork = (policy: string, signal?: AbortSignal) =>
  dataOf(sdk.getWork({ path: { policy }, signal }));

export type CycleFilter = { fiscalYear?: number; initiative?: string; cursor?: string };

export const listCycles = (policy: string, filter: CycleFilter, signal?: AbortSignal) =>
  dataOf(sdk.listCycles({ path: { policy }, query: { ...filter, limit: 200 }, signal }));

export const readCycle = (policy: string, code: string, fiscalYear: number, signal?: AbortSignal) =>
  answer(sdk.getCycle({ path: { policy, code, fiscalYear }, signal }));

/** Saves only the fields in `patch`. `reason` is kept in the ledger. */
export const patchCycle = (
  policy: string,
  code: string,
  fiscalYear: number,
  patch: CyclePatch,
  from: Change,
) => answer(sdk.reviseCycle({ path: { policy, code, fiscalYear }, headers: change(from), body: patch }));

/** Moves a sheet on or back. */
export const moveCycle = (
  policy: string,
  code: string,
  fiscalYear: number,
  step: { action: CycleAction; reason: string | null; targetChangeSeen?: boolean },
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

export type ActivityFilter = {
  fiscalYear?: number;
  initiative?: string;
  kind?: ActivityKind;
  cursor?: string;
};

/** One page of what was done, newest day first. */
export const listActivities = (policy: string, filter: ActivityFilter, signal?: AbortSignal) =>
  dataOf(sdk.listActivities({ path: { policy }, query: { limit: 200, ...filter }, signal }));

type Sheet = { policy: string; code: string; fiscalYear: number };

export const readActivity = ({ policy, code, fiscalYear }: Sheet, id: string) =>
  dataOf(sdk.getActivity({ path: { policy, code, fiscalYear, id } }));

/** `key` makes a repeated request harmless: the same key records once. */
export const createActivity = (sheet: Sheet, body: ActivityInput, key: string) =>
  answer(sdk.createActivity({ path: sheet, headers: { "Idempotency-Key": key }, body }));

export const patchActivity = (sheet: Sheet, id: string, body: ActivityPatch, from: Change) =>
  answer(sdk.reviseActivity({ path: { ...sheet, id }, headers: change(from), body }));

export const removeActivity = (sheet: Sheet, id: string, from: Change) =>
  answer(sdk.removeActivity({ path: { ...sheet, id }, headers: change(from) }));

/** Looks at pasted rows, or records the good ones. */
export const importActivities = (sheet: Sheet, body: { text: string; confirm: boolean }, key?: string) =>
  dataOf(
    sdk.importActivities({ path: sheet, body, ...(key ? { headers: { "Idempotency-Key": key } } : {}) }),
  );

export const listComments = ({ policy, code, fiscalYear }: Sheet, signal?: AbortSignal) =>
  dataOf(sdk.listComments({ path: { policy, code, fiscalYear }, signal }));

export const createComment = (sheet: Sheet, body: CommentInput, key: string) =>
  answer(sdk.createComment({ path: sheet, headers: { "Idempotency-Key": key }, body }));

export const moveComment = (sheet: Sheet, id: string, action: CommentAction, from: Change) =>
  answer(sdk.moveComment({ path: { ...sheet, id }, headers: change(from), body: { action } }));

/** The committee with its ETag, to be changed. */
export const openCommittee = (policy: string, committee: string, signal?: AbortSignal) =>
  answer(sdk.getCommittee({ path: { policy, committee }, signal }));

export const patchCommittee = (policy: string, committee: string, patch: CommitteePatch, from: Change) =>
  answer(sdk.reviseCommittee({ path: { policy, committee }, headers: change(from), body: patch }));

/** Adds what a meeting said to a sheet's 会議の意見. */
export const takeOpinion = (
  { policy, code, fiscalYear }: Sheet,
  body: { agendaItem: string; text: string },
  from: Change,
) => answer(sdk.takeOpinion({ path: { policy, code, fiscalYear }, headers: change(from), body }));
