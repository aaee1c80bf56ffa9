import styles from "./CategoryMark.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

const former = "（旧）";

/** 事業区分 as a mark: ア in a circle; an item no longer in the guideline, （旧）ク, dashed. */
export function CategoryMark({ code, label }: { code: string; label?: string }) {
  const isFormer = code.startsWith(former);
  return (
    <span className={styles.mark} data-former={isFormer || undefined} title={label}>
      {isFormer ? `旧${code.slice(former.length)}` : code}
      {label && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  );
}
