import { useQuery } from "@tanstack/react-query";
import type { Action, Meeting } from "@/api/types";
import { actionsQuery } from "./queries";

/** The action items of the body by their id: those an agenda looks at were agreed on at earlier meetings. */
export function useActionsLookedAt(policy: string, meeting: Meeting): Map<string, Action> {
  const found = useQuery({
    ...actionsQuery(policy, { committee: meeting.committee }),
    enabled: meeting.agenda.some(({ actions }) => actions.length > 0),
  });
  return new Map([...(found.data ?? []), ...meeting.actions].map((action) => [action.id, action]));
}
