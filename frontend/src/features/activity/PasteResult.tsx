import type { ActivityImport } from "@/api/types";
import { ErrorPanel, Notice } from "@/ui";
import { BadCells } from "./BadCells";
import { GoodRows } from "./GoodRows";
import styles from "./PasteResult.module.css";
import type { Paste } from "./usePaste";

/** The verdict would stand below the fold, under the pasted rows. */
const intoView = (element: Element | null) => element?.scrollIntoView?.({ block: "start" });

/** What the server made of the rows: what is wrong first, then what would go in. */
export function PasteResult({ paste }: { paste: Paste }) {
  const { preview, recorded, refusal } = paste;
  if (refusal) return <ErrorPanel {...refusal} />;
  if (recorded) {
    return (
      <>
        <Notice tone="success" live title={`${recorded.recorded}件を実施記録に取り込みました`}>
          <p>
            {recorded.badRows}
            行は誤りがあるため、取り込んでいません。直した行だけを、あらためて貼り付けてください。
          </p>
        </Notice>
        <BadCells cells={recorded.bad} />
      </>
    );
  }
  if (!preview) return null;
  return (
    <div ref={intoView} className={styles.result}>
      <Verdict result={preview.result} />
      {preview.result.bad.length > 0 && <BadCells cells={preview.result.bad} />}
      {preview.result.good.length > 0 && <GoodRows rows={preview.result.good} />}
    </div>
  );
}

function Verdict({ result: { good, badRows, bad } }: { result: ActivityImport }) {
  const total = good.length + badRows;
  const words = `${total}行のうち${good.length}行を取り込めます。${badRows > 0 ? `${badRows}行に誤りがあります。` : ""}`;
  return (
    <Notice tone={bad.length > 0 ? "warning" : "info"} live title={words}>
      <p>まだ何も取り込んでいません。{badRows > 0 && "表を直して貼り付け直すこともできます。"}</p>
    </Notice>
  );
}
