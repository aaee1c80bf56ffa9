import { formatDateTime } from "@/domain/instant";
import { Button, Notice } from "@/ui";
import type { Draft } from "./draft";
import type { FieldWords } from "./fieldWords";
import type { Form } from "./form";

type SaveNoticesProps<Key extends string> = {
  form: Form<Key>;
  words: FieldWords<Key>;
  draft: Draft<Key> | null;
  onDismiss: () => void;
};

/** What happened to this form that the person did not do here: others' changes, a draft put back, a refusal. */
export function SaveNotices<Key extends string>({ form, words, draft, onDismiss }: SaveNoticesProps<Key>) {
  // The same person at the same field again is no further news.
  const news = new Set(
    form.takenOver.map(
      ({ keys, by }) =>
        `${by ? `${by}さん` : "ほかの人"}が「${keys.map(words.label).join("」「")}」を変更しました。`,
    ),
  );
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
      {form.takenOver.length > 0 && (
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
          {[...news].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {form.refusal !== null && (
        <Notice tone="error" title="保存できませんでした">
          <p>{form.refusal}</p>
        </Notice>
      )}
    </>
  );
}
