import { useEffect } from "react";

/** 「③－１ お元気サミット｜めぐり」: the page first, so that a row of narrow tabs stays readable. */
export function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = `${title}｜めぐり`;
  }, [title]);
}
