import { formatDateTime } from "@/domain/instant";
import { Button, Notice } from "@/ui";
import type { Draft } from "./draft";
import { fieldLabel } from "./sheetFields";
import type { SheetState } from "./sheetState";

type SheetNoticesProps = { sheet: SheetState; draft: Draft | null; onDismiss: () => void };

/** What happened to this sheet that the person did not do here: others' changes, a draft put back, a refusal. */
export function SheetNotices({ sheet, draft, onDismiss }: SheetNoticesProps) {
  return (
    <>
      {draft && (
        <Notice tone="info" title="保存できていなかった入力を戻しました" live>
          <p>
            {formatDateTime(draft.writtenAt)}
            にこの端末に残した入力です。内容を確かめてください。そのまま自動で保存されます。
          </p>
        </Notice>
      )}
      {sheet.takenOver.length > 0 && (
        <Notice
          tone="info"
          title="ほかの人の変更を取り込みました"
          live
          actions={
            <Button variant="secondary" size="small" onPress={onDismiss}>
              確かめました
            </Button>
          }
        >
          {sheet.takenOver.map(({ keys, by }) => (
            <p key={`${by}${keys}`}>
              {by ?? "ほかの人"}さんが「{keys.map(fieldLabel).join("」「")}」を変更しました。
            </p>
          ))}
        </Notice>
      )}
      {sheet.refusal !== null && (
        <Notice tone="error" title="保存できませんでした">
          <p>{sheet.refusal}</p>
        </Notice>
      )}
    </>
  );
}
