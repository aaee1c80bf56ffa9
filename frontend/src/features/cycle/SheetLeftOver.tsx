import { useState } from "react";
import { dropDraft } from "@/saving/draft";
import { useDraft } from "@/saving/useDraft";
import { Button, Notice } from "@/ui";
import { SheetText } from "./SheetText";
import { FIELD_KEYS, type FieldKey, type FieldValues, fieldLabel } from "./sheetFields";

/** What was typed here but came too late, because somebody submitted the sheet: still there to copy. */
export function SheetLeftOver({ draftKey, stored }: { draftKey: string; stored: FieldValues }) {
  const draft = useDraft<FieldKey>(draftKey);
  const [isDropped, setDropped] = useState(false);
  if (!draft || isDropped) return null;
  const { base, mine } = draft;
  const keys = FIELD_KEYS.filter((key) => mine[key] !== base[key] && mine[key] !== stored[key]);
  if (keys.length === 0) return null;
  const drop = () => void dropDraft(draftKey).then(() => setDropped(true));
  return (
    <Notice
      tone="warning"
      title="保存できていない入力が残っています"
      actions={
        <Button variant="secondary" size="small" onPress={drop}>
          この入力を消す
        </Button>
      }
    >
      <p>
        シートが提出されたため、保存できませんでした。必要な文は写し取ってください。差し戻されてから開いたときにも残っていれば、続きから保存できます。
      </p>
      {keys.map((key) => (
        <section key={key} aria-label={fieldLabel(key)}>
          <h3>{fieldLabel(key)}</h3>
          <SheetText field={key} value={mine[key]} />
        </section>
      ))}
    </Notice>
  );
}
