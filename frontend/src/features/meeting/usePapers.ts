import type { Meeting } from "@/api/types";
import { ChangedElsewhere, useMeetingChange } from "./changeMeeting";
import { materialOf, type PapersChange } from "./papers";

/** Changes the list of papers on top of what others made of it. */
export function usePapers(policy: string, meeting: Meeting) {
  const { mutate, isPending, error, reset } = useMeetingChange(policy, meeting.id);
  const change = (
    make: PapersChange,
    on: { onSuccess?: () => void; onError?: (error: Error) => void } = {},
  ) =>
    mutate((newest) => {
      const before = newest.materials.map(materialOf);
      const materials = make(before);
      if (materials === null) throw new ChangedElsewhere(goneText);
      return JSON.stringify(materials) === JSON.stringify(before) ? null : { materials };
    }, on);
  return { change, isPending, error, reset };
}

const goneText = {
  title: "ほかの人が先に直しました",
  detail: "この資料は、直されたか消されています。",
  action: "一覧を確かめて、もう一度行ってください。",
};
