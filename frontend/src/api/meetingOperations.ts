import { type Change, change } from "./change";
import { answer, dataOf } from "./client";
import * as sdk from "./generated/sdk.gen";
import type {
  ActionPatch,
  ActionState,
  AgendaItemPatch,
  MeetingAction,
  MeetingPatch,
  MeetingStatus,
  MeetingTime,
  NewAction,
  NewAgendaItem,
  NewMeeting,
} from "./types";

export type MeetingFilter = {
  committee?: string;
  fiscalYear?: number;
  status?: MeetingStatus;
  /** Only meetings of this day and later. */
  from?: string;
  cursor?: string;
};

/** One page of meetings, newest day first. */
export const listMeetings = (policy: string, filter: MeetingFilter, signal?: AbortSignal) =>
  dataOf(sdk.listMeetings({ path: { policy }, query: { limit: 200, ...filter }, signal }));

/** As of which moment a meeting's papers are read, and whether without what is not public. */
export type Printed = { asOf?: string; edition?: "PUBLIC" };

/** A meeting; with `asOf` as it stood at that moment. */
export const readMeeting = (policy: string, meeting: string, query: Printed = {}, signal?: AbortSignal) =>
  dataOf(sdk.getMeeting({ path: { policy, meeting }, query, signal }));

export const createMeeting = (policy: string, body: NewMeeting, key: string) =>
  answer(sdk.createMeeting({ path: { policy }, headers: { "Idempotency-Key": key }, body }));

export const patchMeeting = (policy: string, meeting: string, body: MeetingPatch, from: Change) =>
  answer(sdk.reviseMeeting({ path: { policy, meeting }, headers: change(from), body }));

export const removeMeeting = (policy: string, meeting: string, from: Change) =>
  answer(sdk.removeMeeting({ path: { policy, meeting }, headers: change(from) }));

/** Moves a meeting on or back. */
export const moveMeeting = (
  policy: string,
  meeting: string,
  step: { action: MeetingAction; reason: string | null },
  from: Change,
) => answer(sdk.moveMeeting({ path: { policy, meeting }, headers: change(from), body: step }));

/** Makes the next meeting with what this one leaves. */
export const createNextMeeting = (policy: string, meeting: string, body: MeetingTime, key: string) =>
  answer(sdk.createNextMeeting({ path: { policy, meeting }, headers: { "Idempotency-Key": key }, body }));

/** What the records suggest for the agenda. */
export const listAgendaProposals = (policy: string, meeting: string, signal?: AbortSignal) =>
  dataOf(sdk.listAgendaProposals({ path: { policy, meeting }, signal }));

export const addAgendaItems = (policy: string, meeting: string, items: NewAgendaItem[], key: string) =>
  answer(
    sdk.addAgendaItems({ path: { policy, meeting }, headers: { "Idempotency-Key": key }, body: { items } }),
  );

export const readAgendaItem = (policy: string, meeting: string, item: string, signal?: AbortSignal) =>
  answer(sdk.getAgendaItem({ path: { policy, meeting, item }, signal }));

export const patchAgendaItem = (
  policy: string,
  meeting: string,
  item: string,
  body: AgendaItemPatch,
  from: Change,
) => answer(sdk.reviseAgendaItem({ path: { policy, meeting, item }, headers: change(from), body }));

export const removeAgendaItem = (policy: string, meeting: string, item: string, from: Change) =>
  answer(sdk.removeAgendaItem({ path: { policy, meeting, item }, headers: change(from) }));

export const createAction = (policy: string, meeting: string, body: NewAction, key: string) =>
  answer(sdk.createAction({ path: { policy, meeting }, headers: { "Idempotency-Key": key }, body }));

export const readAction = (policy: string, meeting: string, action: string, signal?: AbortSignal) =>
  dataOf(sdk.getAction({ path: { policy, meeting, action }, signal }));

export const patchAction = (
  policy: string,
  meeting: string,
  action: string,
  body: ActionPatch,
  from: Change,
) => answer(sdk.reviseAction({ path: { policy, meeting, action }, headers: change(from), body }));

export const removeAction = (policy: string, meeting: string, action: string, from: Change) =>
  answer(sdk.removeAction({ path: { policy, meeting, action }, headers: change(from) }));

export type ActionFilter = {
  committee?: string;
  initiative?: string;
  owner?: string;
  state?: ActionState;
  cursor?: string;
};

/** One page of action items, the older first. */
export const listActions = (policy: string, filter: ActionFilter, signal?: AbortSignal) =>
  dataOf(sdk.listActions({ path: { policy }, query: { limit: 200, ...filter }, signal }));

/** The papers of a meeting; with `asOf` as the records stood at that moment. */
export const readPacket = (policy: string, meeting: string, query: Printed, signal?: AbortSignal) =>
  dataOf(sdk.getPacket({ path: { policy, meeting }, query, signal }));

/** What meetings made of an initiative, or of its sheet of a year; the newest first. */
export const listDiscussions = (policy: string, code: string, fiscalYear?: number, signal?: AbortSignal) =>
  dataOf(
    sdk.listDiscussions({
      path: { policy, code },
      query: fiscalYear === undefined ? {} : { fiscalYear },
      signal,
    }),
  );
