import type { AgendaItem, Meeting } from "@/api/types";
import { useDraft } from "@/saving/useDraft";
import { MinutesForm } from "./MinutesForm";
import { MinutesText } from "./MinutesText";
import { type MinutesKey, minutesDraftKey } from "./minutesForm";

type MinutesEditorProps = { policy: string; meeting: Meeting; item: AgendaItem; account: string };

/** The minutes of one item to write in; made anew with what this device holds of them at that moment. */
export function MinutesEditor({ policy, meeting, item, account }: MinutesEditorProps) {
  const address = { policy, meeting: meeting.id, item: item.id };
  const key = minutesDraftKey(account, address);
  const draft = useDraft<MinutesKey>(key);
  if (draft === undefined) return <MinutesText item={item} />;
  return (
    <MinutesForm
      key={key}
      opening={{ address, account, item, draft }}
      hasBegun={meeting.status === "HELD" || meeting.status === "REVIEWING"}
    />
  );
}
