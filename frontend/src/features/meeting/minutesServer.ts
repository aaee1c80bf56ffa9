import type { QueryClient } from "@tanstack/react-query";
import type { Loaded } from "@/api/client";
import { patchAgendaItem, readAgendaItem } from "@/api/meetingOperations";
import type { AgendaItem } from "@/api/types";
import type { FormServer, Outcome } from "@/saving/autosave";
import { failureOf, inTime } from "@/saving/serverOutcome";
import { type MinutesAddress, type MinutesKey, minutesPatch, storedMinutes } from "./minutesForm";
import { meetingQuery } from "./queries";

/** One item's minutes on the server, as the autosave needs them; what comes back also goes into the meeting at hand. */
export function minutesServer(queryClient: QueryClient, address: MinutesAddress): FormServer<MinutesKey> {
  const { policy, meeting, item } = address;
  const { queryKey } = meetingQuery(policy, meeting);

  function take(read: AgendaItem): void {
    queryClient.setQueryData(
      queryKey,
      (known) => known && { ...known, agenda: known.agenda.map((one) => (one.id === item ? read : one)) },
    );
  }

  async function outcomeOf(loading: Promise<Loaded<AgendaItem>>): Promise<Outcome<MinutesKey>> {
    try {
      const { data } = await inTime(loading);
      take(data);
      return { kind: "stored", stored: storedMinutes(data) };
    } catch (error) {
      const outcome = failureOf(error);
      // The item may be gone or its minutes settled: the page has to show that.
      if (outcome.kind === "refused") void queryClient.invalidateQueries({ queryKey });
      return outcome;
    }
  }

  return {
    async save(changes, etag, reason) {
      const from = { ifMatch: etag, reason };
      const outcome = await outcomeOf(patchAgendaItem(policy, meeting, item, minutesPatch(changes), from));
      if (outcome.kind === "stored") outdateElsewhere(queryClient, policy, queryKey);
      return outcome;
    },
    read: () => outcomeOf(readAgendaItem(policy, meeting, item)),
  };
}

/** Other screens read again when they open; this one has what was saved, and is not read again at every pause. */
function outdateElsewhere(queryClient: QueryClient, policy: string, open: readonly unknown[]): void {
  const isOpen = JSON.stringify(open);
  void queryClient.invalidateQueries({
    queryKey: ["policies", policy, "meetings"],
    predicate: ({ queryKey }) => JSON.stringify(queryKey) !== isOpen,
    refetchType: "none",
  });
  void queryClient.invalidateQueries({ queryKey: ["policies", policy, "ledger"] });
  void queryClient.invalidateQueries({ queryKey: ["policies", policy, "work"] });
}
