import { useQueryClient } from "@tanstack/react-query";
import { patchMeeting, readMeeting } from "@/api/meetingOperations";
import type { Meeting } from "@/api/types";
import {
  atFields,
  type DetailsDraft,
  type DetailsInput,
  detailsDraft,
  detailsPatch,
  readDetails,
} from "./meetingDetails";
import { meetingQuery } from "./queries";
import { useEntry } from "./useEntry";

/** 日時・場所 and 公開・非公開 while they are changed. */
export function useMeetingDetails(policy: string, meeting: Meeting, onSaved: () => void) {
  const queryClient = useQueryClient();
  const { id, fiscalYear } = meeting;
  return useEntry<DetailsDraft, DetailsInput, Meeting>(
    {
      policy,
      read: (draft) => readDetails(draft, fiscalYear),
      draftOf: detailsDraft,
      create: async () => undefined,
      change: async (stored, patch) => {
        try {
          const { data } = await patchMeeting(policy, id, detailsPatch(patch), { ifMatch: stored.etag });
          queryClient.setQueryData(meetingQuery(policy, id).queryKey, data);
        } catch (error) {
          throw atFields(error);
        }
      },
      reread: () => readMeeting(policy, id),
    },
    { draft: detailsDraft(meeting), stored: meeting },
    onSaved,
  );
}
