import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { createNextMeeting } from "@/api/meetingOperations";
import type { Meeting } from "@/api/types";
import { type MeetingTimeDraft, meetingTimeDraft, readMeetingTime } from "./meetingTime";
import { useEntry } from "./useEntry";

type Input = ReturnType<typeof readMeetingTime>["time"];

/** The next meeting of the body while it is typed; once made, its page opens. */
export function useNextMeeting(policy: string, meeting: Meeting) {
  const navigate = useNavigate();
  const [made, setMade] = useState<string | null>(null);
  const [isReady, setReady] = useState(false);
  const entry = useEntry<MeetingTimeDraft, Input, Meeting>(
    {
      policy,
      read: (draft) => {
        const { time, faults } = readMeetingTime(draft, meeting.fiscalYear);
        return { input: time, faults: { ...faults } };
      },
      draftOf: ({ time }) => meetingTimeDraft(time),
      create: async (time, key) => setMade((await createNextMeeting(policy, meeting.id, time, key)).data.id),
      change: async () => undefined,
      reread: async () => meeting,
    },
    { draft: { ...meetingTimeDraft(meeting.time), date: "" }, stored: null },
    () => setReady(true),
  );
  // Leaving asks about unsaved text: the draft counts as saved before the address changes.
  useEffect(() => {
    if (!isReady || made === null) return;
    void navigate({ to: "/$policy/meetings/$meeting", params: { policy, meeting: made } });
  }, [isReady, made, navigate, policy]);
  return entry;
}
