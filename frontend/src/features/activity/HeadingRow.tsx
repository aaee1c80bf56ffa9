import { useId, useRef, useState } from "react";
import { Button } from "@/ui";
import styles from "./HeadingRow.module.css";
import { headingRow, pasteColumns } from "./pasteColumns";

/** The columns that are understood, to be copied into the first row of a spreadsheet. */
export function HeadingRow() {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");
  const copy = async () => {
    const isCopied = await copied(field.current);
    setTold(
      isCopied
        ? "見出しの行をコピーしました。Excelの1行目に貼り付けてください。"
        : "コピーできませんでした。見出しの行を選んで、Ctrl+C でコピーしてください。",
    );
  };
  return (
    <section className={styles.columns} aria-labelledby={id}>
      <h3 id={id}>列の決まり</h3>
      <p className={styles.list}>{pasteColumns.join("・")}</p>
      <ul className={styles.notes}>
        <li>1行目に見出しがあれば、その名前で読みます。見出しがなければ、上の順で読みます。</li>
        <li>必要なのは、日付・種別・名称です。ほかの列は、空でも、なくてもかまいません。</li>
        <li>
          職種ごとの人数は「人：訪問看護師」、アンケートの回答は「回答：とても満足」のような列を足します。
        </li>
        <li>目標の語とテーマが二つ以上あるときは「・」で区切ります。算入は「する」か「しない」です。</li>
      </ul>
      <textarea
        ref={field}
        className={styles.row}
        aria-label="見出しの行"
        readOnly
        rows={1}
        wrap="off"
        value={headingRow}
      />
      <div className={styles.action}>
        <Button variant="secondary" size="small" onPress={() => void copy()}>
          見出しの行をコピーする
        </Button>
        <span role="status">{told}</span>
      </div>
    </section>
  );
}

async function copied(field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(headingRow);
    return true;
  } catch {
    // Over plain http there is no clipboard; the old command still works on what is selected.
    field?.select();
    return document.execCommand?.("copy") ?? false;
  }
}
