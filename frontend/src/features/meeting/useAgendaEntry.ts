import { addAgendaItems, patchAgendaItem, readAgendaItem } from "@/api/meetingOperations";
import type { AgendaItem, Meeting } from "@/api/types";
import {
  type AgendaDraft,
  type AgendaInput,
  agendaDraftOf,
  emptyAgendaDraft,
  readAgendaDraft,
} from "./agendaDraft";
import { useEntry } from "./useEntry";

/** An item while it is put on the agenda of a meeting, or changed there; null for a new one. */
export function useAgendaEntry(
  policy: string,
  meeting: Meeting,
  item: AgendaItem | null,
  onSaved: () => void,
) {
  return useEntry<AgendaDraft, AgendaInput, AgendaItem>(
    {
      policy,
      read: readAgendaDraft,
      draftOf: agendaDraftOf,
      create: (input, key) => addAgendaItems(policy, meeting.id, [{ ...input, actions: [] }], key),
      change: (stored, patch) =>
        patchAgendaItem(policy, meeting.id, stored.id, patch, { ifMatch: stored.etag }),
      reread: async (stored) => (await readAgendaItem(policy, meeting.id, stored.id)).data,
    },
    {
      draft: item ? agendaDraftOf(item) : emptyAgendaDraft(meeting.openToPublic),
      stored: item,
    },
    onSaved,
  );
}
