import { Button, Cell, ColumnHeader, ErrorPanel, Notice, RowHeader, Table } from "@/ui";
import type { Fields } from "./entryMerge";
import type { Entry } from "./useEntry";

export type EntryWords<Draft extends Fields> = {
  /** この議題, この宿題 */
  name: string;
  labels: Partial<Record<keyof Draft & string, string>>;
  /** A field as people read it. */
  say: (draft: Draft, field: string) => string;
};

type EntryNoticesProps<Draft extends Fields, Stored> = {
  entry: Entry<Draft, Stored>;
  draftOf: (stored: Stored) => Draft;
  words: EntryWords<Draft>;
};

/** Why the last save did not go through, and what can be done about it. */
export function EntryNotices<Draft extends Fields, Stored>(props: EntryNoticesProps<Draft, Stored>) {
  const { entry, words } = props;
  const { outcome, faults } = entry;
  const wrong = Object.keys(faults).length;
  if (outcome?.kind === "both") return <BothChanged {...props} />;
  if (outcome?.kind === "gone") {
    return (
      <ErrorPanel
        title={`${words.name}は、ほかの人が削除しました`}
        detail="あなたの入力は、下の欄にそのまま残っています。"
        action="新しく残すときは、もう一度「保存する」を押してください。"
      />
    );
  }
  if (outcome?.kind === "key-used") {
    return (
      <ErrorPanel
        title="先に押したときの内容が、すでに保存されています"
        detail="つながりが切れて、保存の結果が届いていませんでした。"
        action="一覧を確かめてください。いまの入力を別に残すときだけ、もう一度「保存する」を押してください。"
      />
    );
  }
  if (outcome?.text) return <ErrorPanel {...outcome.text} />;
  if (wrong === 0) return null;
  return (
    <Notice tone="error" title={`入力を確かめてください（${wrong}か所）`}>
      <p>「＊」の説明に合わせて直してから、もう一度保存してください。</p>
    </Notice>
  );
}

/** Somebody else saved first: their words beside mine, which are still in the fields. */
function BothChanged<Draft extends Fields, Stored>({
  entry,
  draftOf,
  words,
}: EntryNoticesProps<Draft, Stored>) {
  if (entry.outcome?.kind !== "both") return null;
  const { theirs, fields } = entry.outcome;
  const label = (field: string) => words.labels[field as keyof Draft & string] ?? field;
  return (
    <Notice
      tone="error"
      title="ほかの人が先に同じところを変えました"
      actions={
        <>
          <Button variant="secondary" size="small" onPress={entry.takeTheirs}>
            相手の内容を使う
          </Button>
          <Button variant="secondary" size="small" isPending={entry.isPending} onPress={entry.save}>
            自分の内容で保存する
          </Button>
        </>
      }
    >
      <p>まだ保存していません。あなたの入力は、下の欄にそのまま残っています。</p>
      <Table caption="違うところ" captionHidden>
        <thead>
          <tr>
            <ColumnHeader>項目</ColumnHeader>
            <ColumnHeader>自分</ColumnHeader>
            <ColumnHeader>相手</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <RowHeader>{label(field)}</RowHeader>
              <Cell>{words.say(entry.draft, field) || "（空）"}</Cell>
              <Cell>{words.say(draftOf(theirs), field) || "（空）"}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Notice>
  );
}
