import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { AgendaItem } from "@/api/types";
import type { Draft } from "@/saving/draft";
import { type SavingForm, useAutosave } from "@/saving/useAutosave";
import {
  MINUTES_RULES,
  type MinutesAddress,
  type MinutesKey,
  minutesDraftKey,
  minutesOf,
  storedMinutes,
} from "./minutesForm";
import { minutesServer } from "./minutesServer";

export interface MinutesOpening {
  address: MinutesAddress;
  account: string;
  item: AgendaItem;
  draft: Draft<MinutesKey> | null;
}

/** The minutes of one item as a form, which follows what others write as long as nothing is being typed here. */
export function useMinutes(
  { address, account, item, draft }: MinutesOpening,
  isInUse: () => boolean,
): SavingForm<MinutesKey> {
  const queryClient = useQueryClient();
  const saving = useAutosave({
    rules: MINUTES_RULES,
    server: () => minutesServer(queryClient, address),
    draftKey: minutesDraftKey(account, address),
    stored: storedMinutes(item),
    draft,
    isPartOfPage: true,
  });
  const { autosave, form, status } = saving;
  const shown = minutesOf(item);
  const isBehind = MINUTES_RULES.keys.some((key) => shown[key] !== form.stored.values[key]);

  // The meeting as read may be older than the last save; the item is asked for itself before anything is taken over.
  // With unsaved text there is no need: its save finds out.
  // biome-ignore lint/correctness/useExhaustiveDependencies(isInUse): asked when the news is there
  // biome-ignore lint/correctness/useExhaustiveDependencies(item.etag): a newer version is asked for again
  useEffect(() => {
    if (!isBehind || status !== "saved") return;
    const hadNews = autosave.snapshot().form.takenOver.length > 0;
    void autosave.refresh().then(() => {
      // Only to whoever is at this item it is news that the text moved.
      if (!hadNews && !isInUse()) autosave.dismissTakenOver();
    });
  }, [autosave, isBehind, status, item.etag]);

  return saving;
}
