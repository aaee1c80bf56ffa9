import type { Action, Initiative } from "@/api/types";
import { Notice, Select, TextArea } from "@/ui";
import styles from "./ActionSubject.module.css";
import type { ActionDraft } from "./actionDraft";
import type { Entry } from "./useEntry";

type ActionSubjectProps = {
  entry: Entry<ActionDraft, Action>;
  isSettled: boolean;
  initiatives: Initiative[];
};

/** What is to be done, for which 取組. The minutes hold both, so they stand still once those are settled. */
export function ActionSubject({
  entry: { draft, faults, change },
  isSettled,
  initiatives,
}: ActionSubjectProps) {
  const initiative = initiatives.find(({ code }) => code === draft.initiative);
  if (isSettled) {
    return (
      <>
        <dl className={styles.fixed}>
          <dt>宿題の内容</dt>
          <dd>{draft.text}</dd>
          <dt>取組</dt>
          <dd>{initiative ? inWords(initiative) : "なし"}</dd>
        </dl>
        <Notice tone="info" title="会議録が確定しているため、内容と取組は変えられません">
          <p>担当・期限・結果は変えられます。</p>
        </Notice>
      </>
    );
  }
  return (
    <>
      <TextArea
        label="宿題の内容"
        required
        autoFocus
        rows={2}
        value={draft.text}
        error={faults.text ?? null}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Select
        label="取組"
        value={draft.initiative}
        error={faults.initiative ?? null}
        options={[
          { value: "", label: "取組を決めない" },
          ...initiatives.map((one) => ({ value: one.code, label: inWords(one) })),
        ]}
        onChange={(event) => change({ initiative: event.target.value })}
      />
    </>
  );
}

const inWords = ({ printedCode, name }: Initiative) => `${printedCode}　${name}`;
