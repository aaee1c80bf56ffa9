import { del, get, set } from "idb-keyval";
import { useEffect, useState } from "react";
import { requestKey } from "@/api/requestKey";
import type { CyclePart } from "@/api/types";
import { draftKey, type SheetAddress } from "./sheetAddress";

/** What the device may refuse to keep; it also carries a comment over when the sheet closes for writing. */
const inMemory = new Map<string, string>();

/** A comment being written, kept on this device until the server has it. */
export function useCommentDraft(account: string, address: SheetAddress, part: CyclePart) {
  const place = `${draftKey(account, address)}/comments/${part}`;
  const [text, setText] = useState(() => inMemory.get(place) ?? "");
  const [sent, setSent] = useState<{ text: string; key: string } | null>(null);

  useEffect(() => {
    const found = inMemory.has(place) ? null : get<string>(place).catch(() => undefined);
    void found?.then((kept) => {
      if (typeof kept === "string") setText((typed) => typed || kept);
    });
  }, [place]);

  const write = (next: string) => {
    setText(next);
    if (next === "") inMemory.delete(place);
    else inMemory.set(place, next);
    void (next === "" ? del(place) : set(place, next)).catch(() => undefined);
  };

  /** The same for the same text, so that a comment sent twice is written once. */
  const keyFor = (whole: string): string => {
    if (sent?.text === whole) return sent.key;
    const key = requestKey();
    setSent({ text: whole, key });
    return key;
  };

  return { text, write, keyFor };
}
