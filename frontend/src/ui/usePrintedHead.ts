import { useEffect } from "react";

const quoted = (text: string) => JSON.stringify(text);

/** Hands the words of the running head and foot to the print style: a page box can only read the root's properties. */
export function usePrintedHead(head: string, foot: string) {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--printed-head", quoted(head));
    style.setProperty("--printed-foot", quoted(foot));
    return () => {
      style.removeProperty("--printed-head");
      style.removeProperty("--printed-foot");
    };
  }, [head, foot]);
}
