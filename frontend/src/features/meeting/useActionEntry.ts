import { useQuery } from "@tanstack/react-query";
import { createAction, patchAction, readAction } from "@/api/meetingOperations";
import type { Action, Meeting } from "@/api/types";
import { tokyoDate } from "@/domain/due";
import { type ActionDraft, type ActionInputFields, actionDraftOf, readActionDraft } from "./actionDraft";
import { meetingQuery } from "./queries";
import { useEntry } from "./useEntry";

/** A new action item of a meeting, or one that is changed. */
export type ActionStart = { meeting: Meeting; agendaItem: string } | { action: Action };

export function useActionEntry(policy: string, start: ActionStart, onSaved: () => void) {
  const action = "action" in start ? start.action : null;
  const meetingId = "action" in start ? start.action.meeting : start.meeting.id;
  // A list of action items does not say whether the minutes of their meeting are settled.
  const meeting = useQuery({
    ...meetingQuery(policy, meetingId),
    ...("action" in start ? {} : { initialData: start.meeting }),
  });
  const from = "action" in start ? tokyoDate(new Date()) : start.meeting.time.date;
  const entry = useEntry<ActionDraft, ActionInputFields, Action>(
    {
      policy,
      read: readActionDraft(from),
      draftOf: actionDraftOf,
      create: ({ result: _, ...input }, key) => createAction(policy, meetingId, input, key),
      change: (stored, { agendaItem: _, ...patch }) =>
        patchAction(policy, stored.meeting, stored.id, patch, { ifMatch: stored.etag }),
      reread: (stored) => readAction(policy, stored.meeting, stored.id),
    },
    {
      draft: action ? actionDraftOf(action) : emptyDraft(start),
      stored: action,
    },
    onSaved,
  );
  return {
    entry,
    from,
    /** Until it is known, the words stand still, too. */
    isSettled: action !== null && (meeting.isPending || meeting.data?.status === "CLOSED"),
    agenda: meeting.data?.agenda ?? [],
  };
}

/** What is agreed on an item about one 取組 is mostly about that one, too. */
function emptyDraft(start: ActionStart): ActionDraft {
  const agendaItem = "agendaItem" in start ? start.agendaItem : "";
  const item = "meeting" in start ? start.meeting.agenda.find(({ id }) => id === agendaItem) : undefined;
  const [link, ...others] = item?.links ?? [];
  const initiative = link && others.length === 0 ? link.initiative : "";
  return { agendaItem, text: "", owner: "", ownerName: "", due: "", initiative, result: "" };
}
