import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { meetingQuery } from "./queries";

const INTERVAL_MS = 15_000;

/** While a meeting goes on, what others write comes in by itself as long as the page is in sight. */
export function useMeetingNews(policy: string, meeting: string, isGoingOn: boolean): void {
  const queryClient = useQueryClient();
  useQuery({
    ...meetingQuery(policy, meeting),
    refetchInterval: isGoingOn && INTERVAL_MS,
    notifyOnChangeProps: [],
  });

  useEffect(() => {
    if (!isGoingOn) return;
    const { queryKey } = meetingQuery(policy, meeting);
    const look = () => void queryClient.refetchQueries({ queryKey }, { cancelRefetch: false });
    // Of two windows side by side neither is ever hidden.
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [queryClient, policy, meeting, isGoingOn]);
}
