import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { addAgendaItems } from "@/api/meetingOperations";
import { requestKey } from "@/api/requestKey";
import type { AgendaProposal, NewAgendaItem } from "@/api/types";
import { outdateMeetings, proposalsQuery } from "./queries";

/** Names a proposal as long as it says the same. */
export const proposalKey = ({ source, item }: AgendaProposal): string => JSON.stringify([source, item]);

/** What the records propose for an agenda, all of it ticked to begin with. */
export function useProposals(policy: string, meeting: string, onAdded: (count: number) => void) {
  const queryClient = useQueryClient();
  // What waits changes with every sheet that is submitted.
  const found = useQuery({ ...proposalsQuery(policy, meeting), refetchOnMount: "always", staleTime: 0 });
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const keyOf = useRequestKey();
  const chosen = (found.data ?? []).filter((proposal) => !unticked.has(proposalKey(proposal)));
  const adding = useMutation({
    mutationFn: (items: NewAgendaItem[]) =>
      addAgendaItems(policy, meeting, items, keyOf(JSON.stringify(items))),
    onSuccess: (_, items) => onAdded(items.length),
    onSettled: () => void outdateMeetings(queryClient, policy),
  });
  const tick = (proposals: AgendaProposal[], isTicked: boolean) => {
    const next = new Set(unticked);
    for (const one of proposals.map(proposalKey)) {
      if (isTicked) next.delete(one);
      else next.add(one);
    }
    setUnticked(next);
  };
  return {
    found,
    chosen,
    isTicked: (proposal: AgendaProposal) => !unticked.has(proposalKey(proposal)),
    tick,
    add: () => adding.mutate(chosen.map(({ item }) => item)),
    isPending: adding.isPending,
    error: adding.error,
  };
}

/** The same key for the same body, so that a request sent again counts once. */
function useRequestKey() {
  const last = useRef({ body: "", key: "" });
  return (body: string) => {
    if (last.current.body !== body) last.current = { body, key: requestKey() };
    return last.current.key;
  };
}
