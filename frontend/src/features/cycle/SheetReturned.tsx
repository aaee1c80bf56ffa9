import type { Returned } from "@/api/types";
import { formatDateTime } from "@/domain/instant";
import { Notice } from "@/ui";

const titles: Partial<Record<Returned["action"], string>> = {
  sendBack: "差し戻されました",
  reopen: "承認が取り消されました",
};

/** Why the sheet has come back, until it is submitted again. */
export function SheetReturned({ action, reason, name, at }: Returned) {
  return (
    <Notice tone="warning" title={titles[action] ?? "差し戻されました"}>
      <p>{reason}</p>
      <p>
        {name}さん　<time dateTime={at}>{formatDateTime(at)}</time>
      </p>
    </Notice>
  );
}
